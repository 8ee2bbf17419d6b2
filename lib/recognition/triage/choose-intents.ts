import type { Intent } from '../../domain/triage';

/** What is the main one of several; those of one line by how sure they are. */
const MAIN_FIRST: readonly (readonly Intent[])[] = [
  ['spam'],
  ['press', 'job-seeker', 'vendor'],
  ['complaint'],
  ['bug-report', 'product-idea'],
  ['legal-or-safety-risk', 'adverse-event'],
  ['cancel-risk'],
  ['question'],
  ['purchase-intent'],
  ['praise'],
  ['peer-help'],
];

/** What is seldom meant needs more to be believed, in log-odds. */
const SELDOM: ReadonlySet<Intent> = new Set(['spam', 'press', 'job-seeker', 'vendor', 'adverse-event']);
const SELDOM_FROM = 1.5;

/** @returns the intents that are likelier than not, the main one first; none: empty */
export function chooseIntents(scores: ReadonlyMap<Intent, number>): Intent[] {
  const likely = (intent: Intent) => (scores.get(intent) ?? 0) > (SELDOM.has(intent) ? SELDOM_FROM : 0);
  return MAIN_FIRST.flatMap((line) =>
    line.filter(likely).toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0)),
  );
}
