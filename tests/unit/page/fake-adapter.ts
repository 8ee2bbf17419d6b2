import type { Post } from '../../../lib/domain/post';
import { selectorCandidates } from '../../../lib/sites/_candidates';
import { readText } from '../../../lib/sites/_text';
import type { SiteAdapter } from '../../../lib/sites/index';

/** A post with nothing but what is given. */
export function post(parts: Partial<Post>): Post {
  return {
    key: 'forum.example:1',
    site: 'forum.example',
    author: { name: null, handle: null, profileUrl: null },
    permalink: null,
    postedAt: null,
    postedAtText: null,
    text: '',
    kind: 'post',
    parentKey: null,
    threadKey: null,
    language: null,
    rating: null,
    ...parts,
  };
}

/** Reads `<article data-id data-by data-thread><p>text</p></article>`; without an id it is no post. */
export const fakeAdapter: SiteAdapter = {
  id: 'forum.example',
  name: 'Forum',
  limit: null,
  matches: () => true,
  ...selectorCandidates('article'),
  readPost(element) {
    const id = element.getAttribute('data-id');
    const text = Array.from(element.children).find((child) => child.tagName === 'P');
    if (id === null || text === undefined) return null;
    return {
      textRoots: [text],
      post: post({
        key: `forum.example:${id}`,
        author: { name: null, handle: element.getAttribute('data-by'), profileUrl: null },
        threadKey: element.getAttribute('data-thread'),
        text: readText([text]).text,
      }),
    };
  },
};
