// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { describedSite } from '../../../lib/sites/_described';
import { openPage, readAll } from './read-fixture';

const site = describedSite({
  id: 'wall',
  name: 'Wall',
  isEngine: true,
  matches: () => true,
  isPost: (element) => !element.matches('.advert'),
  parts: {
    post: '.entry',
    author: '.by a',
    handle: '.by a@data-user || .by a@href',
    profile: '.by a@href',
    permalink: 'a.link@href',
    id: '@data-id',
    time: 'time || .when@data-at || .on@title',
    text: '.words',
    skip: '.quote',
    parent: '@data-to',
    language: '.words@lang',
    rating: '.stars@title',
    likes: '.likes',
  },
});

const read = (html: string) => {
  const page = openPage(`<main>${html}</main>`, 'https://www.wall.example/w/7');
  return readAll(site, page).map(({ read: { post } }) => post);
};

it('reads each part where the description says', () => {
  const [post] = read(`<div class="entry" data-id="5" data-to="4">
    <p class="by"><a href="/people/@ida%20fern/?tab=1">Ida Fern</a></p>
    <a class="link" href="/w/7/5?utm_source=x">#5</a> <time datetime="2026-03-02T09:15:00Z">2 March</time>
    <div class="words" lang="en">The lid leaks. <div class="quote">Which one?</div></div>
    <i class="stars" title="2 of 5"></i><b class="likes">1.2K</b></div>`);
  expect(post).toEqual({
    key: 'wall.example:5',
    site: 'wall.example',
    author: {
      name: 'Ida Fern',
      handle: 'ida fern',
      profileUrl: 'https://www.wall.example/people/@ida%20fern/?tab=1',
    },
    permalink: 'https://www.wall.example/w/7/5',
    postedAt: Date.parse('2026-03-02T09:15:00Z'),
    postedAtText: '2 March',
    text: 'The lid leaks.',
    kind: 'review',
    parentKey: 'wall.example:4',
    threadKey: null,
    language: 'en',
    rating: 2,
    counts: { likes: 1_200 },
  });
});

it('keeps the parts of a post within it, and takes the next way where one says nothing', () => {
  const posts = read(`<div class="entry" data-id="1"><p class="by"><a data-user="ida">Ida</a></p>
    <i class="when" data-at="1772442900">yesterday</i><p class="words">One</p>
    <div class="entry" data-id="2"><p class="by"><a href="/u/tom">Tom</a></p><p class="words">Two</p></div></div>`);
  expect(posts.map(({ author, postedAt, text }) => [author.handle, postedAt, text])).toEqual([
    ['ida', 1_772_442_900_000, 'One'],
    ['tom', null, 'Two'],
  ]);
});

it('takes the attribute named for the time as its words where it is no instant', () => {
  const [post] = read(`<div class="entry"><p class="by"><a data-user="ida">Ida</a></p>
    <i class="on" title="March 2, 2026 at 8:15 AM">yesterday</i><p class="words">One</p></div>`);
  expect([post?.postedAt, post?.postedAtText]).toEqual([null, 'March 2, 2026 at 8:15 AM']);
});

it.each([
  ['no author', '<div class="entry"><p class="words">One</p></div>'],
  ['no text', '<div class="entry"><p class="by"><a>Ida</a></p></div>'],
  [
    'an advertisement',
    '<div class="entry advert"><p class="by"><a>Ida</a></p><p class="words">One</p></div>',
  ],
])('%s is no post', (_name, html) => {
  expect(read(html)).toEqual([]);
});
