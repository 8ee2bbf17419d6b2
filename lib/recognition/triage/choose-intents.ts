import { excludes } from '../../domain/exclusive-intents';
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

/** A risk that nobody sees costs more than spam that somebody reads. */
const NEVER_SPAM: ReadonlySet<Intent> = new Set(['legal-or-safety-risk', 'adverse-event', 'cancel-risk']);

/**
 * @returns the intents that are likelier than not, the main one first; none: empty. Of those that exclude one another the
 * one that comes first stays
 */
export function chooseIntents(scores: ReadonlyMap<Intent, number>): Intent[] {
  const scoreOf = (intent: Intent) => scores.get(intent) ?? 0;
  const likely = MAIN_FIRST.flatMap((line) =>
    line
      .filter((intent) => scoreOf(intent) > (SELDOM.has(intent) ? SELDOM_FROM : 0))
      .toSorted((a, b) => scoreOf(b) - scoreOf(a)),
  );
  const isAtRisk = likely.some((intent) => NEVER_SPAM.has(intent));
  const chosen: Intent[] = [];
  for (const intent of likely) {
    if (isAtRisk && intent === 'spam') continue;
    if (!chosen.some((other) => excludes(other, intent))) chosen.push(intent);
  }
  return chosen;
}
