import { expect, it } from 'vitest';
import type { Post } from '../../../../lib/domain/post';
import { nameDifferences } from '../../../../scripts/record/name-differences';
import type { Expectation } from '../../../../scripts/record/read-page';

const post = (id: string, changes: Partial<Post> = {}): Post => ({
  key: `forum:${id}`,
  site: 'forum',
  author: { name: 'Mara', handle: null, profileUrl: null },
  permalink: null,
  postedAt: null,
  postedAtText: 'today',
  text: 'Hello',
  kind: 'reply',
  parentKey: null,
  threadKey: null,
  language: null,
  rating: null,
  ...changes,
});
const before: Expectation = {
  url: 'https://forum.example/t/1',
  account: null,
  posts: [post('1'), post('2')],
  composers: { 'forum:1': 0 },
};

it.each<[string, Partial<Expectation>, string[]]>([
  ['nothing', {}, []],
  ['a post more', { posts: [...before.posts, post('3')] }, ['+ forum:3 is new']],
  ['a post less', { posts: [post('2')] }, ['- forum:1 is gone']],
  [
    'a field and a field within a field',
    {
      posts: [
        post('1', { postedAt: 5 }),
        post('2', { author: { name: 'Mara', handle: 'mara', profileUrl: null } }),
      ],
    },
    ['~ forum:1 postedAt: null -> 5', '~ forum:2 author handle: null -> "mara"'],
  ],
  [
    'a long text',
    { posts: [post('1', { text: 'b'.repeat(95) }), post('2')] },
    [`~ forum:1 text: "Hello" -> "${'b'.repeat(90)}…"`],
  ],
  [
    'the order',
    { posts: [post('2'), post('1')] },
    ['~ order of posts: "forum:1 forum:2" -> "forum:2 forum:1"'],
  ],
  ['the account', { account: 'finch' }, ['~ account: null -> "finch"']],
  [
    'the reply boxes',
    { composers: { 'forum:2': 0 } },
    ['~ composers forum:1: 0 -> nothing', '~ composers forum:2: nothing -> 0'],
  ],
])('names %s', (_name, changes, lines) => {
  expect(nameDifferences(before, { ...before, ...changes })).toEqual(lines);
});
