import type { Post } from '../../lib/domain/post';
import { When } from '../controls/When';

/** When a post was written: exactly where known, else in the page's own words. */
export function PostTime({ post, nowMs }: { post: Pick<Post, 'postedAt' | 'postedAtText'>; nowMs: number }) {
  if (post.postedAt !== null) return <When atMs={post.postedAt} nowMs={nowMs} />;
  if (post.postedAtText === null) return null;
  return (
    <span class="user-text" dir="auto">
      {post.postedAtText}
    </span>
  );
}
