import type { Post } from '../../lib/domain/post.ts';

/** @returns a post as a page script reads it of X, with that text. */
export function asPost(text: string, nth: number): Post {
  const handle = `made_up_${nth % 997}`;
  const id = String(1_780_000_000_000_000_000n + BigInt(nth));
  return {
    key: `x:${id}`,
    site: 'x',
    author: { name: `Made Up ${nth % 997}`, handle, profileUrl: `https://x.com/${handle}` },
    permalink: `https://x.com/${handle}/status/${id}`,
    postedAt: 1_790_000_000_000 + nth * 1_000,
    postedAtText: '3m',
    text,
    kind: 'post',
    parentKey: null,
    threadKey: null,
    language: 'en',
    rating: null,
  };
}
