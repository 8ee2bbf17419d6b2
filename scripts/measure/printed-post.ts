import type { Post } from '../../lib/domain/post.ts';

/** @returns what is printed of a post that was read. */
export function printedPost({ author, permalink, postedAt, postedAtText, text, kind, parentKey }: Post) {
  return {
    permalink,
    author: author.name,
    handle: author.handle,
    profileUrl: author.profileUrl,
    postedAt: postedAt === null ? null : new Date(postedAt).toISOString(),
    postedAtText,
    text,
    kind,
    parent: parentKey,
  };
}
