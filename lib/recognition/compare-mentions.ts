import type { Mention } from '../domain/mention';
import type { Urgency } from '../domain/triage';

const ORDER: Readonly<Record<Urgency, number>> = { high: 0, medium: 1, normal: 2 };

type Ordered = Pick<Mention, 'post' | 'seenAt' | 'urgency'>;

/** Sorts mentions: the most urgent first, then the newest; a post without an exact time counts from when it was seen. */
export function compareMentions(a: Ordered, b: Ordered): number {
  return (
    ORDER[a.urgency.value] - ORDER[b.urgency.value] ||
    timeOf(b) - timeOf(a) ||
    compareKeys(a.post.key, b.post.key)
  );
}

function timeOf({ post, seenAt }: Ordered): number {
  return post.postedAt ?? seenAt;
}

function compareKeys(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
