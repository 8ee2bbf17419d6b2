import type { Post } from '../../../lib/domain/post';

/** A made-up post; the test says what matters. */
export function madeUpPost(given: Partial<Post> = {}): Post {
  return {
    key: 'feed:1',
    site: 'feed',
    author: { name: 'Mara Lind', handle: 'mara.lk', profileUrl: null },
    permalink: 'https://feed.example/1',
    postedAt: null,
    postedAtText: null,
    text: 'Hello',
    kind: 'post',
    parentKey: null,
    threadKey: null,
    language: null,
    rating: null,
    ...given,
  };
}
