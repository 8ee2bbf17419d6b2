import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Post } from '../../lib/domain/post';
import { type EditorBench, openEditorBench } from './editors/editor-bench';
import { PROJECT_ROOT } from './harness/ensure-built';
import { recycledFeed } from './workday/recycled-feed';

let bench: EditorBench;
beforeAll(async () => {
  bench = await openEditorBench();
});
afterAll(() => bench?.close());

/** Serves the page under that host, opens it and attaches to it. */
async function openPage(host: string, html: string): Promise<void> {
  await bench.rapport.serveSite(host, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await bench.page.goto(`https://${host}/home`);
  await bench.rapport.pressToolbarButton(bench.page);
  expect(await bench.attach()).toBeNull();
}

async function postsTold(): Promise<Post[]> {
  return (await bench.heard()).flatMap((message) => (message.type === 'posts' ? message.posts : []));
}

/** Waits for the post with these words. */
async function told(words: string): Promise<Post> {
  const find = async () => (await postsTold()).find(({ text }) => text.includes(words));
  await expect.poll(find, { interval: 20 }).toBeDefined();
  const post = await find();
  if (post === undefined) throw new Error('gone');
  return post;
}

describe('a feed of 500 posts in 12 nodes', () => {
  const LAST = 499;

  it('is told post by post, each once, as its own author wrote it, and gone when its node is taken', async () => {
    await openPage('x.com', recycledFeed);
    await told('Post 0 ');
    for (let last = 19; last <= LAST; last += 8) {
      await bench.page.evaluate('scroll()');
      await told(`Post ${last} `);
    }
    const posts = await postsTold();
    const number = ({ key }: Post) => Number(key.split(':')[1]) - 1_000;
    for (const post of posts) {
      const at = number(post);
      expect(post).toMatchObject({ text: `Post ${at} by author${at}`, author: { handle: `author${at}` } });
    }
    const times = new Map<number, number>();
    for (const post of posts) times.set(number(post), (times.get(number(post)) ?? 0) + 1);
    expect([...times.values()].filter((count) => count > 1)).toEqual([]);
    expect(times.size).toBe(LAST + 1);
    const gone = (await bench.heard()).flatMap((message) =>
      message.type === 'gone' ? message.postKeys : [],
    );
    expect(new Set(gone).size).toBe(LAST + 1 - 12);
  }, 240_000);
});

const comment = (
  id: number,
  words: string,
) => `<article id="comment-${id}" itemscope itemtype="https://schema.org/Comment">
<a itemprop="author" href="/u/mara${id}">Mara ${id}</a> <time datetime="2026-11-22T10:0${id}:00Z">today</time>
<p itemprop="text">${words}</p><form><textarea aria-label="Reply"></textarea></form></article>`;

describe('comments in open shadow roots', () => {
  it('are read though they are mounted late and nested, and answered in their own box', async () => {
    await openPage(
      'shop.example',
      '<!doctype html><title>Shop</title><h1>Kettle</h1><x-comments></x-comments>',
    );
    await expect.poll(async () => (await bench.heard()).some(({ type }) => type === 'health')).toBe(true);
    await bench.page.evaluate(
      ([first, second]) => {
        const outer = document.querySelector('x-comments')?.attachShadow({ mode: 'open' });
        const list = document.createElement('x-list');
        outer?.append(list);
        setTimeout(() => {
          list.attachShadow({ mode: 'open' }).innerHTML = `<section>${first}${second}</section>`;
        }, 500);
      },
      [comment(1, 'The lid rattles.'), comment(2, 'Does it fit the old kettle?')],
    );
    const post = await told('Does it fit');
    expect(post.author.name).toBe('Mara 2');
    const result = await bench.insert(post, 'It does.');
    expect(result).toMatchObject({ ok: true, value: { outcome: 'inserted' } });
    expect(await bench.page.getByRole('textbox').nth(1).inputValue()).toBe('It does.');
    expect(await bench.page.getByRole('textbox').nth(0).inputValue()).toBe('');
  });
});

describe('comments in a frame of the same origin', () => {
  it('are read by the reader of their own software, marked, and leave with the frame', async () => {
    const fixture = readFileSync(join(PROJECT_ROOT, 'tests/fixtures/sites/ghost/frame.html'), 'utf8');
    await openPage('beans.example', '<!doctype html><title>Beans</title><h1>The lid</h1>');
    await bench.page.evaluate((html) => {
      const frame = document.createElement('iframe');
      frame.addEventListener('load', () => {
        const root = frame.contentDocument?.body;
        const filled = new DOMParser().parseFromString(html, 'text/html');
        if (root) setTimeout(() => root.append(...filled.body.childNodes), 300);
      });
      frame.srcdoc = '<!doctype html><html><body></body></html>';
      document.body.append(frame);
    }, fixture);
    await expect.poll(async () => (await postsTold()).length).toBeGreaterThan(1);
    const [post] = await postsTold();
    if (post === undefined) throw new Error('no post');
    expect(post.key).toBe('beans.example:65f0a0000000000000009001');
    await bench.send({ type: 'highlight', marks: [{ postKey: post.key, ranges: [[0, 5]] }] });
    const marked = () =>
      bench.page.frames()[1]?.evaluate(() => CSS.highlights.get('rapport-mention')?.size ?? 0) ?? 0;
    await expect.poll(marked).toBe(1);
    await bench.page.evaluate(() => document.querySelector('iframe')?.remove());
    const gone = async () =>
      (await bench.heard()).flatMap((message) => (message.type === 'gone' ? message.postKeys : []));
    await expect.poll(gone).toContain(post.key);
  });
});
