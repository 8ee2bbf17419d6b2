import { reasonOfIntent } from './_reason-of-intent';
import type { DepartmentRoute, RoutingContext } from './index';

export const route: DepartmentRoute = {
  department: 'marketing',
  doc: 'The press, praise that asks for nothing, and customers who help each other are relationships: Marketing keeps them.',
  priority: 50,
  match: (context) => reasonOfIntent(context, ['press']) ?? friendly(context),
};

/** Praise beside a question or a complaint is for who answers those. */
function friendly({ intents }: RoutingContext): string | null {
  return reasonOfIntent({ intents: [intents[0]] }, ['praise', 'peer-help']);
}
