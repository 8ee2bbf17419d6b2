import type { Author, Post } from './post';

/** What a person took from a page by hand. */
export interface Capture {
  /** The post's words, selected or pasted. */
  readonly text: string;
  /** Who wrote it, as the person typed it: a name, or a handle with its @. */
  readonly author: string;
  /** Address of the page; empty where it is not known. */
  readonly address: string;
}

const MARK = 'captured-';
const MAX_TEXT = 100_000;
const MAX_FIELD = 2_048;

/**
 * @param site where another way tells the network's own name; else it is the host
 * @returns the post as far as a person can say: no time, no place in a thread.
 */
export function capturedPost({ text, author, address }: Capture, id: string, site: string | null): Post {
  const url = URL.parse(address);
  const where = site ?? url?.hostname.replace(/^www\./, '') ?? 'captured';
  return {
    key: `${where}:${MARK}${id}`,
    site: where,
    author: authorOf(author.trim().slice(0, MAX_FIELD)),
    permalink: url && linkOf(url),
    postedAt: null,
    postedAtText: null,
    text: text.trim().slice(0, MAX_TEXT),
    kind: 'post',
    parentKey: null,
    threadKey: null,
    language: null,
    rating: null,
  };
}

/** @returns whether a person took the post from its page by hand, so that no page can take a reply to it. */
export function isCaptured({ key, site }: Pick<Post, 'key' | 'site'>): boolean {
  return key.startsWith(`${site}:${MARK}`);
}

function authorOf(typed: string): Author {
  if (typed === '') return { name: null, handle: null, profileUrl: null };
  const isHandle = typed.startsWith('@') && typed.length > 1;
  return { name: isHandle ? null : typed, handle: isHandle ? typed.slice(1) : null, profileUrl: null };
}

/** A page of one step is a feed: its address leads to whatever is there later. */
function linkOf({ protocol, origin, pathname }: URL): string | null {
  const isPost = /^https?:$/.test(protocol) && pathname.split('/').filter(Boolean).length > 1;
  return isPost ? `${origin}${pathname}`.slice(0, MAX_FIELD) : null;
}
