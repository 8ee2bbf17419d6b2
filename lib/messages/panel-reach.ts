import type { Counts } from '../domain/post';
import { plural } from './plural';

/** How many a post has reached. */
export const panelReach = {
  promoted: 'Promoted',
  /** Those that are known, the widest first. */
  counts: ({ views, likes, replies, shares, followers }: Counts): string[] =>
    [
      many(followers, 'follower', 'followers'),
      many(views, 'view', 'views'),
      many(likes, 'like', 'likes'),
      many(replies, 'reply', 'replies'),
      many(shares, 'share', 'shares'),
    ].filter((words) => words !== null),
};

function many(count: number | undefined, one: string, several: string): string | null {
  return count === undefined ? null : plural(count, one, several);
}
