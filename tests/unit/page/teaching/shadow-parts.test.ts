// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { correctPart } from '../../../../lib/page/teaching/correct-part';
import { inferSite } from '../../../../lib/page/teaching/infer-site';
import { LearningPage } from '../../../../lib/page/teaching/learning-page';
import { brokenPart } from '../../../../lib/sites/_taught';
import { atOnce, readBy } from './teach-page';

const PEOPLE = ['Ida Fern', 'tomas_r', 'Noor Haddad'];
const WORDS = [
  'My Tern grinder jams on dark beans, and I have cleaned it twice.',
  'Same here since the last batch.',
  'Try a coarser setting first; the manual says so on page 12.',
];
const byline = (n: number) =>
  `<a class="by" href="/u/${n}">${PEOPLE[n]}</a> <b class="rank">Member ${n}</b> <time datetime="2026-03-0${n + 1}T09:15:00Z">${n + 1} March</time>`;
const words = (n: number) => `<div class="words">${WORDS[n]}</div>`;

/** Puts what a template says into a shadow root of the element around it: happy-dom has no declarative ones. */
function show(root: ParentNode): void {
  for (const template of root.querySelectorAll('template')) {
    const inner = template.parentElement?.attachShadow({ mode: 'open' });
    inner?.append(template.content.cloneNode(true));
    template.remove();
    if (inner) show(inner);
  }
}

const LAYOUTS: [string, (n: number) => string, string][] = [
  [
    'of the post itself',
    (n) => `<x-remark><template>${byline(n)}${words(n)}</template></x-remark>`,
    '.words',
  ],
  [
    'of an element in the post',
    (n) => `<li class="note"><x-head><template>${byline(n)}</template></x-head>${words(n)}</li>`,
    '.by',
  ],
  [
    'of an element within such an element',
    (n) =>
      `<li class="note"><x-note><template>${byline(n)}<x-body><template>${words(n)}</template></x-body></template></x-note></li>`,
    '.by',
  ],
];

it.each(LAYOUTS)('parts in a shadow root %s are pointed at, learned and read', (_, post, pointedAt) => {
  document.body.innerHTML = `<ul>${[0, 1, 2].map(post).join('')}</ul>`;
  show(document);
  const pointed = deepFirst(pointedAt);
  const parts = atOnce(inferSite(pointed, new LearningPage(document)));
  if (parts === null) throw new Error('Nothing was learned');
  expect(brokenPart(parts, document)).toBeNull();
  const posts = readBy(parts);
  expect(posts.map(({ text }) => text)).toEqual(WORDS);
  expect(posts.map(({ author }) => author.name)).toEqual(PEOPLE);
  expect(posts.map(({ postedAt }) => postedAt)).toEqual(
    [1, 2, 3].map((day) => Date.UTC(2026, 2, day, 9, 15)),
  );

  const corrected = atOnce(correctPart(parts, 'author', deepFirst('.rank'), new LearningPage(document)));
  expect(readBy(corrected ?? parts).map(({ author }) => author.name)).toEqual([
    'Member 0',
    'Member 1',
    'Member 2',
  ]);
});

function deepFirst(selector: string): Element {
  const find = (root: ParentNode): Element | null => {
    const found = root.querySelector(selector);
    if (found !== null) return found;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inner = shadowRoot && find(shadowRoot);
      if (inner) return inner;
    }
    return null;
  };
  const found = find(document);
  if (found === null) throw new Error(`Nothing matches ${selector}`);
  return found;
}

it.each(['x-head >>> .name', '>>> .name', 'x-a >>> x-b >>> time@datetime'])('%s is a part', (author) =>
  expect(brokenPart({ post: 'li', text: 'p', author }, document)).toBeNull(),
);

it.each([
  ['post', { post: 'x-a >>> li', text: 'p' }],
  ['author', { post: 'li', text: 'p', author: 'x-a >>> [' }],
])('a broken %s is refused', (name, parts) => expect(brokenPart(parts, document)).toBe(name));
