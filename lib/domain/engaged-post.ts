import type { EngagedPost } from './engagement';
import { excerptOf } from './excerpt';
import type { Post } from './post';

/** @returns what is kept of a post when someone acts on it. */
export function toEngagedPost(post: Post, reason: string | null): EngagedPost {
  return {
    key: post.key,
    site: post.site,
    permalink: post.permalink,
    threadKey: post.threadKey,
    author: post.author,
    excerpt: excerptOf(post.text),
    postedAt: post.postedAt,
    postedAtText: post.postedAtText,
    reason,
  };
}
