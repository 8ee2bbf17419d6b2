import type { Result } from '../domain/result';
import type { Choice } from '../ranking/_similarity/response-memory';
import { attempt } from './attempt';
import type { Store } from './store';

/** What was chosen longer ago than these teaches little of what is right today. */
export const MOST_CHOICES = 3_000;

export interface LoggedChoice extends Choice {
  /** Of the engagement. */
  readonly id: string;
  /** When it was made, in epoch milliseconds UTC. */
  readonly at: number;
}

/** @returns for which posts the team chose which response since that time, the latest ones, in order. */
export function listChoices(store: Store, sinceMs: number): Promise<Result<readonly LoggedChoice[]>> {
  return attempt(async () => {
    const latest = store.db.engagements
      .where('intendedAt')
      .aboveOrEqual(sinceMs)
      .reverse()
      .limit(MOST_CHOICES);
    const rows = await latest.toArray();
    return rows.toReversed().flatMap(({ id, state, post, response, intendedAt, demo }) => {
      const didLand = state !== 'failed' && state !== 'withdrawn' && !demo;
      return didLand ? [{ id, text: post.excerpt, responseId: response?.id ?? null, at: intendedAt }] : [];
    });
  });
}
