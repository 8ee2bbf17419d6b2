import { messages } from '../messages';
import { reasonOfIntent } from './_reason-of-intent';
import type { DepartmentRoute, RoutingContext } from './index';

export const route: DepartmentRoute = {
  department: 'service',
  doc: 'Complaints, questions and who may leave are answered by Customer service, and so is all that nobody else takes but spam.',
  priority: 80,
  match: (context) =>
    reasonOfIntent(context, ['cancel-risk', 'complaint', 'question']) ?? whateverIsLeft(context),
};

function whateverIsLeft({ intents }: RoutingContext): string | null {
  return intents[0].value === 'spam' ? null : messages.routing.nobodyElse;
}
