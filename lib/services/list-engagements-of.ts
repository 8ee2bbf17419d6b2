import type { Engagement } from '../domain/engagement';
import type { Result } from '../domain/result';
import { attempt } from './attempt';
import type { Store } from './store';

/** @returns the engagements with these posts, newest first, by the post's key. */
export function listEngagementsOf(
  store: Store,
  postKeys: readonly string[],
): Promise<Result<ReadonlyMap<string, readonly Engagement[]>>> {
  return attempt(async () => {
    const wanted = new Set(postKeys);
    const rows = await store.db.engagements
      .where('postKeys')
      .anyOf([...wanted])
      .distinct()
      .toArray();
    const newestFirst = rows.toSorted((a, b) => b.intendedAt - a.intendedAt);
    return Map.groupBy(
      newestFirst.filter(({ post }) => wanted.has(post.key)),
      ({ post }) => post.key,
    );
  });
}
