import type { Engagement } from '../domain/engagement';
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
  /** The customer in this thread; null: the page names no thread. */
  readonly talk: string | null;
  /** False: it failed or was withdrawn, and says nothing of what answers the post. */
  readonly isKept: boolean;
  /** How it went, as the log says; null: it says nothing. */
  readonly went: 'well' | 'badly' | null;
  /** Whether it was sent as approved; null: nothing was sent yet. */
  readonly isUnchanged: boolean | null;
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
    return rows
      .toReversed()
      .filter(({ demo }) => !demo)
      .map(toChoice);
  });
}

function toChoice(engagement: Engagement): LoggedChoice {
  const { id, state, customerId, post, response, intendedAt, differences } = engagement;
  return {
    id,
    at: intendedAt,
    text: post.excerpt,
    responseId: response?.id ?? null,
    talk: post.threadKey === null ? null : `${customerId} ${post.threadKey}`,
    isKept: state !== 'failed' && state !== 'withdrawn',
    went: wentOf(engagement),
    isUnchanged: state === 'inserted' || state === 'posted' ? differences.length === 0 : null,
  };
}

/** A reply that never landed went neither way. */
function wentOf({ state, outcome, review }: Engagement): LoggedChoice['went'] {
  if (state === 'failed') return null;
  if (state === 'withdrawn' || outcome === 'escalated' || review?.verdict === 'problem') return 'badly';
  return outcome === 'solved' || review?.verdict === 'fine' ? 'well' : null;
}
