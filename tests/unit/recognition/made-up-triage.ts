import type { Intent, Triage } from '../../../lib/domain/triage';

/** What is thought of a post that has these intents, the main one first; each for the reason "says “it”". */
export function madeUpTriage(
  [main = 'other', ...others]: readonly Intent[] = [],
  given: Partial<Triage> = {},
): Triage {
  const judged = (value: Intent) => ({ value, reason: 'says “it”' });
  return {
    intents: [judged(main), ...others.map(judged)],
    sentiment: { value: 'neutral', reason: 'no words that tell more' },
    urgency: { value: 'normal', reason: 'nothing urgent in it' },
    topics: [],
    stage: null,
    language: null,
    department: null,
    ...given,
  };
}
