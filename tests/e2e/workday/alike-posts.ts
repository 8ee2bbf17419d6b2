import { html } from '../../../scripts/demo/html';

export const COMMUNITY_HOST = 'walks.example';

/** Posts that hold the name of the made-up brand, in the sense of a harbour and of birds. */
export const BIRD_POSTS = [
  'Morning walk: harbor and finch by the pier, boats going out, birds on every mast.',
  'Saw harbor and finch again on my walk, the birds sing while the boats go out.',
  'Another walk at the pier: harbor and finch, many birds, no boats today.',
  'Sunday walk with birds, harbor and finch, and the boats by the pier.',
] as const;
export const COFFEE_POST = 'My new grinder from Harbor and Finch arrived, coffee tastes great.';

/** Posts that are alike, by people who would like the same thing. */
export const LID_POSTS = [
  '@harborfinch the lid of my kettle squeaks when I open it in the morning',
  '@harborfinch my kettle lid squeaks a little when I open it',
  '@harborfinch hello, the kettle lid squeaks each morning when I open it',
] as const;
export const OTHER_POST = '@harborfinch see you at the coffee fair on Friday';

/** Posts of which three are about one thing that is on nobody's list. */
export const EMERGING_POSTS = [
  '@harborfinch the travel cap leaks in my bag',
  '@harborfinch where can I find a travel cap?',
  '@harborfinch a travel cap would be nice in green',
  '@harborfinch see you at the coffee fair on Friday',
  '@harborfinch lovely window display today',
  '@harborfinch when do you open on Sundays?',
] as const;

/** A thread of a made-up community, with its own ids; its people are made up. */
export function communityPage(path: string, texts: readonly string[]): string {
  const posts = texts.map((text, index) => {
    const id = `${path.replaceAll('/', '')}-${index + 1}`;
    return html`<article itemscope itemtype="https://schema.org/Comment" id="${id}">
<a itemprop="author" rel="author" href="/u/walker-${id}">Walker ${id}</a>
<a itemprop="url" href="${`${path}#${id}`}"><time datetime="${`2026-11-22T10:0${index}:00Z`}">then</time></a>
<p itemprop="text">${text}</p></article>`.markup;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Community</title><main>${posts.join('')}</main></html>`;
}
