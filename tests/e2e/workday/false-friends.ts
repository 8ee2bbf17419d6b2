import { html } from '../../../scripts/demo/html';

export const WALKS_HOST = 'walks.example';

/** Posts that hold the name of the made-up brand, in the sense of a harbour and of birds. */
export const BIRD_POSTS = [
  'Morning walk: harbor and finch by the pier, boats going out, birds on every mast.',
  'Saw harbor and finch again on my walk, the birds sing while the boats go out.',
  'Another walk at the pier: harbor and finch, many birds, no boats today.',
  'Sunday walk with birds, harbor and finch, and the boats by the pier.',
] as const;
export const COFFEE_POST = 'My new grinder from Harbor and Finch arrived, coffee tastes great.';

/** A made-up community about walks, all of it in one page; its people are made up. */
export function walksPage(): string {
  const posts = [...BIRD_POSTS, COFFEE_POST].map(
    (text, index) =>
      html`<article itemscope itemtype="https://schema.org/Comment" id="post-${String(index + 1)}">
<a itemprop="author" rel="author" href="/u/walker${String(index + 1)}">Walker ${String(index + 1)}</a>
<a itemprop="url" href="/t/1#post-${String(index + 1)}"><time datetime="2026-11-22T10:0${String(index)}:00Z">then</time></a>
<p itemprop="text">${text}</p></article>`.markup,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Walks</title><main>${posts.join('')}</main></html>`;
}
