import { messages } from '../messages';
import { says } from './_says';
import type { DepartmentRoute, RoutingContext } from './index';

/** Words with which people turn to who leads, in the languages that the phrases of Rapport know best. */
const LEADERS =
  /(?<![\p{L}\p{N}])(?:your (?:ceo|chief executive|founder|board|boss|management)|the (?:ceo|board of directors)|shareholders?|investors?)(?![\p{L}\p{N}])/iu;
/** So many followers or views make a bad word a matter of the whole company. */
const WIDE_REACH = 100_000;

export const route: DepartmentRoute = {
  department: 'executive',
  doc: 'Who turns to the leaders of the company, and anger that very many people see, is for the executives to know.',
  priority: 20,
  match: (context) => says(context.post.text, LEADERS) ?? wideAnger(context),
};

function wideAnger({ counts, sentiment }: RoutingContext): string | null {
  const seen = Math.max(counts?.followers ?? 0, counts?.views ?? 0);
  return seen >= WIDE_REACH && sentiment.value === 'negative' ? messages.routing.wideAnger(seen) : null;
}
