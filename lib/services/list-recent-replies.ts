import type { RecentReply } from '../domain/guard';
import type { Result } from '../domain/result';
import { attempt } from './attempt';
import type { Store } from './store';

const DAY_MS = 24 * 60 * 60_000;
/** More than a person sends in a day; keeps the comparison short. */
const MOST = 500;

/** A reply of this machine's last day, with whom it went to, where, and which response it was. */
export interface SentReply extends RecentReply {
  readonly customerId: string;
  readonly postKey: string;
  /** Null: the page names none. */
  readonly threadKey: string | null;
  /** Null: written by hand. */
  readonly responseId: string | null;
}

/** @returns what was inserted or posted within the last day, newest first. */
export function listRecentReplies(store: Store): Promise<Result<readonly SentReply[]>> {
  const since = store.environment.now() - DAY_MS;
  return attempt(async () => {
    const rows = await store.db.engagements.where('intendedAt').above(since).reverse().limit(MOST).toArray();
    return rows.flatMap(
      ({ textPosted, textInserted, intendedAt, customerId, post, response }): SentReply[] => {
        const text = textPosted ?? textInserted;
        if (text === null) return [];
        const { key: postKey, threadKey } = post;
        return [{ text, atMs: intendedAt, customerId, postKey, threadKey, responseId: response?.id ?? null }];
      },
    );
  });
}
