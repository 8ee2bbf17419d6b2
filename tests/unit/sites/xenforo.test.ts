// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { adapter } from '../../../lib/sites/xenforo';
import { openFixture, readAll, readComposers } from './read-fixture';

const everyPost = { 'brew.example:post-9001': 1, 'brew.example:post-9002': 1, 'brew.example:post-9005': 1 };

describe('the box at the foot', () => {
  it.each([
    ['the open editor', '<p></p>', '<p></p>', everyPost],
    [
      'an editor that is not loaded yet',
      'editorPlaceholder-editor',
      'editorPlaceholder-editor is-hidden',
      {},
    ],
    [
      'a second box for the thread',
      '<nav',
      '<form action="/threads/kettle-lid.77/add-reply"></form><nav',
      {},
    ],
    ['a plain box that waits for its editor', 'contenteditable="true"', '', {}],
    ['a box for an edit', '/add-reply', '/edit', {}],
    ['a box for a new thread', '/threads/kettle-lid.77/add-reply', '/forums/help.4/post-thread', {}],
  ])('%s', (_, from, to, composers) => {
    expect(readComposers(adapter, changed('thread', from, to))).toEqual(composers);
  });

  it('is not the frame of the old rich editor, nor the box that it hides', () => {
    const page = changed('thread-1x', 'rows="5"', 'rows="5" style="display: none;"');
    expect(readComposers(adapter, page)).toEqual({});
  });
});

describe('a thread', () => {
  it.each([
    ['/threads/kettle-lid.77/post-9002', 'https://brew.example/threads/kettle-lid.77'],
    ['/threads/kettle-lid.77/page-3#post-9002', 'https://brew.example/threads/kettle-lid.77'],
    ['/threads/kettle-lid.77/#post-9002', 'https://brew.example/threads/kettle-lid.77'],
    ['/board/index.php?threads/77/post-9002', 'https://brew.example/board/index.php?threads/77'],
    ['/posts/9002/', 'https://brew.example/threads/kettle-lid.77'],
  ])('has one address, also where a post stands at %s', (href, threadKey) => {
    const page = changed(
      'thread',
      'class="u-concealed"><a href="/threads/kettle-lid.77/post-9002"',
      `><a href="${href}"`,
    );
    const post = readAll(adapter, page)[1]?.read.post;
    expect(post?.threadKey).toBe(threadKey);
    expect(post?.permalink).toBe(new URL(href, page.url).href);
  });
});

it.each([
  ['deleted, still shown to moderators', '<div class="messageNotice messageNotice--deleted"></div>'],
  ['an add-on’s words', ''],
])('leaves out what is %s', (_, notice) => {
  const hidden =
    'Mine too, <span class="messageHide">Log in to see this link.</span><div class="samBannerUnit">Buy!</div>';
  const page = changed(
    'thread',
    '<article class="message-body js-selectToQuote"><div class="bbWrapper"><blockquote',
    `${notice}<article class="message-body"><div class="bbWrapper">${hidden}<blockquote`,
  );
  const post = readAll(adapter, page).find(({ read }) => read.post.key.endsWith('9002'))?.read.post;
  expect(post?.text).toBe(notice === '' ? 'Mine too, Mine too, @lin fixed it.' : undefined);
});

function changed(name: string, from: string, to: string) {
  const { page } = openFixture({ site: 'xenforo', name });
  const html = page.document.documentElement.outerHTML.replace(from, to);
  return { ...page, document: new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html') };
}
