import type { Identity } from './customer';
import type { Post } from './post';
import { isSharedName } from './shared-name';

/** @returns the account that wrote the post; null where the page names nobody, or many by one name. */
export function authorIdentity(post: Pick<Post, 'site' | 'author'>): Identity | null {
  const { handle, name, profileUrl } = post.author;
  const account = handle ?? name;
  if (account === null || account === '') return null;
  // A site may give out "guest" as a handle; as a mere name it is anybody.
  if (handle === null && isSharedName(account)) return null;
  return { site: post.site, handle: account, name, profileUrl };
}
