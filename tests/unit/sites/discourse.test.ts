// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { adapter } from '../../../lib/sites/discourse';
import { openFixture, readAll, readComposers } from './read-fixture';

describe('the one composer', () => {
  it.each([
    ['a reply to a post', [], { 'forum.beans.example:812/2': 0 }],
    [
      'a reply to the topic',
      [
        '<a class="user-link" href="/t/grinder-jams-after-a-week/812/2">',
        '<a class="topic-link" href="/t/grinder-jams-after-a-week/812">',
      ],
      { 'forum.beans.example:812/1': 0 },
    ],
    ['an edit', ['composer-action-reply', 'composer-action-edit'], {}],
    ['a new topic', ['composer-action-reply', 'composer-action-createTopic'], {}],
    ['a word among staff', ['class="open composer', 'class="composing-whisper open composer'], {}],
    ['a folded draft', ['class="open composer', 'class="draft composer'], {}],
    [
      'a reply in another topic',
      ['user-link" href="/t/grinder-jams-after-a-week/812/2', 'user-link" href="/t/other/813/2'],
      {},
    ],
  ])('%s', (_, [from = '', to = ''], composers) => {
    expect(readComposers(adapter, changed(from, to))).toEqual(composers);
  });
});

describe('the signed-in account', () => {
  it.each([
    ['the forum’s data', 'currentUser', 'currentUser', 'Finch_Care'],
    ['one’s own post', 'topic-owner topic-owner post--regular', 'topic-owner current-user-post', 'MaraLindt'],
    [
      'an uploaded picture',
      '/letter_avatar_proxy/v4/letter/f/a9adbd/48.png',
      '/user_avatar/beans.example/finch/48/3.png',
      'finch',
    ],
    ['nothing', '"', '"', null],
  ])('is told by %s', (what, from, to, account) => {
    const page = changed(from, to);
    if (what !== 'the forum’s data') page.document.getElementById('data-preloaded')?.remove();
    expect(adapter.readAccount?.(page)).toBe(account);
  });
});

it('reads no letters', () => {
  expect(readAll(adapter, changed('<body class="', '<body class="archetype-private_message '))).toEqual([]);
});

it.each([
  ['without a slug', '/t/812/2', '812/2', 'https://forum.beans.example/t/812/2'],
  [
    'with a slug of digits and words',
    '/t/2-of-3/812/2',
    '812/2',
    'https://forum.beans.example/t/2-of-3/812/2',
  ],
  ['on another path', '/talk/t/a/812/2?u=lin', '812/2', 'https://forum.beans.example/talk/t/a/812/2'],
])('an address %s', (_, href, id, permalink) => {
  const page = changed('href="/t/grinder-jams-after-a-week/812/2?u=finch_care"', `href="${href}"`);
  const post = readAll(adapter, page)[1]?.read.post;
  expect([post?.key, post?.permalink]).toEqual([`forum.beans.example:${id}`, permalink]);
});

it('takes the language that a translated post declares', () => {
  const page = changed('<div class="cooked"><aside', '<div class="cooked" lang="pt_BR"><aside');
  expect(readAll(adapter, page)[1]?.read.post.language).toBe('pt-BR');
});

function changed(from: string, to: string) {
  const { page } = openFixture({ site: 'discourse', name: 'topic' });
  const html = page.document.documentElement.outerHTML.replace(from, to);
  return { ...page, document: new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html') };
}
