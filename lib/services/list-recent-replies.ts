import type { RecentReply } from '../domain/guard';
import type { Result } from '../domain/result';
import { attempt } from './attempt';
import type { Store } from './store';

const DAY_MS = 24 * 60 * 60_000;
/** More than a person sends in a day; keeps the comparison short. */
const MOST = 500;

/** A reply of this machine's last day, with the customer it went to. */
export interface SentReply extends RecentReply {
  readonly customerId: string;
}

/** @returns what was inserted or posted within the last day, newest first. */
export function listRecentReplies(store: Store): Promise<Result<readonly SentReply[]>> {
  const since = store.environment.now() - DAY_MS;
  return attempt(async () => {
    const rows = await store.db.engagements.where('intendedAt').above(since).reverse().limit(MOST).toArray();
    return rows.flatMap(({ textPosted, textInserted, intendedAt, customerId }): SentReply[] => {
      const text = textPosted ?? textInserted;
      return text === null ? [] : [{ text, atMs: intendedAt, customerId }];
    });
  });
}
