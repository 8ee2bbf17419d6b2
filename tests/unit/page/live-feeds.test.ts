// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { fakeAdapter } from './fake-adapter';
import { article, the, watchPage } from './watch-bench';

/** Gives the element a shadow root with that in it. */
function shadow(host: Element, html: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

describe('open shadow roots', () => {
  it('are read when they stand there, nested, and when they are filled', async () => {
    document.body.innerHTML = `${article('1', 'one')}<x-feed></x-feed>`;
    const outer = shadow(the('x-feed'), `<div><x-list></x-list></div>${article('2', 'two')}`);
    const inner = shadow(the('x-list', outer), '<section></section>');
    const { watch, settle } = watchPage();
    expect(await settle()).toEqual([
      ['posts', ['forum.example:1 mara: one', 'forum.example:2 mara: two']],
      ['progress', 2, 2],
    ]);
    the('section', inner).innerHTML = article('3', 'three');
    expect((await settle())[0]).toEqual(['posts', ['forum.example:3 mara: three']]);
    expect(watch.find('forum.example:3')).toBe(the('article', inner));
    the('p', inner).textContent = 'three, edited';
    expect((await settle())[0]).toEqual(['posts', ['forum.example:3 mara: three, edited']]);
  });

  it.each([
    ['an element of its own making', '<x-feed></x-feed>', 'x-feed'],
    ['an empty place with a name', '<div id="comments"></div>', '#comments'],
  ])('are read when they are mounted long after %s', async (_name, html, host) => {
    document.body.innerHTML = html;
    const { settle } = watchPage();
    expect(await settle()).toEqual([['progress', 0, 0]]);
    shadow(the(host), article('1', 'one'));
    expect((await settle())[0]).toEqual(['posts', ['forum.example:1 mara: one']]);
  });

  it('are gone with their element', async () => {
    document.body.innerHTML = '<main></main>';
    const { settle, watch } = watchPage();
    const host = document.createElement('div');
    shadow(host, article('1', 'one'));
    the('main').append(host);
    expect((await settle())[0]).toEqual(['posts', ['forum.example:1 mara: one']]);
    host.remove();
    expect((await settle())[0]).toEqual(['gone', ['forum.example:1']]);
    expect(watch.find('forum.example:1')).toBeNull();
  });
});

describe('an element that is given another post part by part', () => {
  const parts = {
    id: (element: Element) => element.setAttribute('data-id', '9'),
    author: (element: Element) => element.setAttribute('data-author', 'tom'),
    text: (element: Element) => {
      the('p', element).textContent = 'nine';
    },
  };
  const adapter = {
    ...fakeAdapter,
    readPost(element: Element, page: { url: URL; document: Document }) {
      const read = fakeAdapter.readPost(element, page);
      const handle = element.getAttribute('data-author');
      return read && { ...read, post: { ...read.post, author: { ...read.post.author, handle } } };
    },
  };
  const orders = [
    ['id', 'author', 'text'],
    ['author', 'text', 'id'],
    ['text', 'id', 'author'],
    ['author', 'id', 'text'],
  ] as const;

  it.each(orders)('never tells a mixture: %s, %s, %s', async (...order) => {
    document.body.innerHTML = '<article data-id="1" data-author="mara"><p>one</p></article>';
    const { settle, watch } = watchPage(adapter);
    await settle();
    for (const part of order) {
      parts[part](the('article'));
      await vi.advanceTimersByTimeAsync(100);
    }
    const told = await settle();
    const posts = told.filter((each) => Array.isArray(each) && each[0] === 'posts').flat(2);
    expect(posts.filter((each) => each !== 'posts')).toEqual(['forum.example:9 tom: nine']);
    expect(watch.find('forum.example:1')).toBeNull();
  });

  it('finds no post in it meanwhile', async () => {
    document.body.innerHTML = '<article data-id="1" data-author="mara"><p>one</p></article>';
    const { settle, watch } = watchPage(adapter);
    await settle();
    parts.author(the('article'));
    expect(watch.find('forum.example:1')).toBeNull();
  });

  it('is told as it is once it has stayed so', async () => {
    document.body.innerHTML = '<article data-id="1" data-author="mara"><p>one</p></article>';
    const { settle } = watchPage(adapter);
    await settle();
    parts.id(the('article'));
    expect(await settle()).toEqual([
      ['gone', ['forum.example:1']],
      ['posts', ['forum.example:9 mara: one']],
    ]);
  });

  it('is told at once where it was emptied first, but not under the former name', async () => {
    document.body.innerHTML = '<article data-id="1" data-author="mara"><p>one</p></article>';
    const { settle } = watchPage(adapter);
    await settle();
    the('article').removeAttribute('data-id');
    expect((await settle())[0]).toEqual(['gone', ['forum.example:1']]);
    parts.id(the('article'));
    await vi.advanceTimersByTimeAsync(100);
    parts.author(the('article'));
    parts.text(the('article'));
    expect((await settle())[0]).toEqual(['posts', ['forum.example:9 tom: nine']]);
  });
});

describe('an address that changes before the page does', () => {
  /** Reads a post whose name stands in the address alone. */
  const adapter = {
    ...fakeAdapter,
    readPost(element: Element, page: { url: URL; document: Document }) {
      const read = fakeAdapter.readPost(element, page);
      return read && { ...read, post: { ...read.post, key: `forum.example:${page.url.pathname}` } };
    },
  };

  it('gives no post another name', async () => {
    document.body.innerHTML = `<main>${article('1', 'one')}</main>`;
    const before = watchPage(adapter, 'https://forum.example/t/1');
    expect((await before.settle())[0]).toEqual(['posts', ['forum.example:/t/1 mara: one']]);
    before.stop();
    const after = watchPage(adapter, 'https://forum.example/t/2', before.watch);
    expect((await after.settle())[0]).toEqual(['posts', ['forum.example:/t/1 mara: one']]);
    the('main').innerHTML = article('2', 'two', 'tom');
    expect((await after.settle()).slice(0, 2)).toEqual([
      ['gone', ['forum.example:/t/1']],
      ['posts', ['forum.example:/t/2 tom: two']],
    ]);
  });
});
