import type { Identity } from './customer';
import type { Post } from './post';

/** @returns the account that wrote the post; null where the page names nobody. */
export function authorIdentity(post: Pick<Post, 'site' | 'author'>): Identity | null {
  const { handle, name, profileUrl } = post.author;
  const account = handle ?? name;
  if (account === null || account === '') return null;
  return { site: post.site, handle: account, name, profileUrl };
}
