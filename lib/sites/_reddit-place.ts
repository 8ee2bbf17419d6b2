import type { Author } from '../domain/post';
import { isOnHost } from './_hosts';
import { postKey, shortField } from './_posts';

/** Site of posts and people, whichever of Reddit's two faces shows them. */
export const REDDIT = 'reddit';

const ORIGIN = 'https://www.reddit.com';
/** `/r/name` or `/user/name`, the post's id, then its title or "comment", then the comment's id. */
const POST_PATH = /^((?:\/(?:r|u|user)\/[^/]+)?)\/comments\/(\w+)(?:\/([^/]*)(?:\/(\w+))?)?/;
const FULLNAME = /^t[13]_\w+$/;
const HANDLE = /^[\w-]{1,64}$/;

/** What an address tells of a post or comment. */
interface RedditPlace {
  /** `t3_` and the post's id, `t1_` and the comment's: Reddit's own full names. */
  readonly id: string;
  /** The same on both faces: on www.reddit.com, a comment below "comment" and not below the post's title. */
  readonly permalink: string | null;
  readonly threadKey: string | null;
}

/** @returns the place of what has that full name or that address; null where neither tells. */
export function redditPlace(
  fullname: string | null | undefined,
  href: string | null | undefined,
): RedditPlace | null {
  const path = pathOf(href);
  const named = isFullname(fullname) ? fullname : null;
  const id = named ?? path?.id ?? null;
  if (id === null) return null;
  if (path === null) return { id, permalink: null, threadKey: id.startsWith('t3_') ? redditKey(id) : null };
  const { base, title } = path;
  const tail = id.startsWith('t1_') ? `comment/${id.slice(3)}/` : title === '' ? '' : `${title}/`;
  return { id, permalink: `${ORIGIN}${base}/${tail}`, threadKey: redditKey(path.postId) };
}

/** @returns the key of the post or comment of that full name. */
export function redditKey(fullname: string | null | undefined): string | null {
  return isFullname(fullname) ? postKey(REDDIT, fullname) : null;
}

/** @returns the person of that name; one name stands for all who deleted their account, so it is no handle. */
export function redditAuthor(shown: string | null | undefined): Author {
  const name = shortField(shown)?.replace(/^\/?u\//, '') ?? null;
  const handle = name !== null && HANDLE.test(name) ? name : null;
  return { name, handle, profileUrl: handle === null ? null : `${ORIGIN}/user/${handle}/` };
}

function pathOf(href: string | null | undefined) {
  if (!href || !URL.canParse(href, ORIGIN)) return null;
  const url = new URL(href, ORIGIN);
  const parts = isOnHost(url, ['reddit.com']) ? POST_PATH.exec(url.pathname) : null;
  if (parts === null) return null;
  const [, within = '', post = '', title = '', comment] = parts;
  const postId = `t3_${post}`;
  const id = comment === undefined ? postId : `t1_${comment}`;
  return { id, postId, base: `${within}/comments/${post}`, title };
}

function isFullname(name: string | null | undefined): name is string {
  return name !== null && name !== undefined && FULLNAME.test(name);
}
