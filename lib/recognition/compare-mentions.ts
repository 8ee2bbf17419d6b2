import type { Mention, Urgency } from '../domain/mention';

const ORDER: Readonly<Record<Urgency, number>> = { high: 0, medium: 1, normal: 2 };

/** Sorts mentions: the most urgent first, then the newest; a post without an exact time counts from when it was seen. */
export function compareMentions(a: Mention, b: Mention): number {
  return ORDER[a.urgency] - ORDER[b.urgency] || timeOf(b) - timeOf(a) || compareKeys(a.post.key, b.post.key);
}

function timeOf({ post, seenAt }: Mention): number {
  return post.postedAt ?? seenAt;
}

function compareKeys(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
