import type { Post } from '../../../lib/domain/post';
import type { MadeUpPost } from './made-up-posts';

/** Shares from 0 to 1 of what the page says. */
interface RightShares {
  readonly found: number;
  readonly onlyPosts: number;
  readonly author: number;
  readonly time: number;
  readonly text: number;
}

/** Compares what was read with what the page says; a post is found by its address. */
export function rightShares(
  read: readonly Post[],
  told: readonly MadeUpPost[],
  permalinkOf: (post: MadeUpPost) => string,
): RightShares {
  const pairs = told.map((post) => {
    const address = permalinkOf(post);
    return { post, found: read.find(({ permalink }) => permalink === address) };
  });
  const share = (isRight: (found: Post, post: MadeUpPost) => boolean) =>
    pairs.filter(({ found, post }) => found !== undefined && isRight(found, post)).length / told.length;
  return {
    found: share(() => true),
    onlyPosts: Math.min(1, told.length / Math.max(1, read.length)),
    author: share(({ author }, post) => author.name === post.author),
    time: share(({ postedAtText }, post) => postedAtText === post.time),
    text: share(
      ({ text }, post) =>
        text.trim() === post.paragraphs.join('\n') || text.trim() === post.paragraphs.join('\n\n'),
    ),
  };
}
