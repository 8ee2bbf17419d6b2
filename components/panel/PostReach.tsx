import type { Counts, Post } from '../../lib/domain/post';
import { messages } from '../../lib/messages';

const words = messages.panel.reach;

/** How many the post has reached, as far as the page shows it, and whether somebody paid for that. */
export function PostReach({ post, counts }: { post: Post; counts: Counts | undefined }) {
  const parts = words.counts(counts ?? {});
  if (post.isPromoted) parts.unshift(words.promoted);
  return parts.length === 0 ? null : <p class="quiet small">{parts.join(' · ')}</p>;
}
