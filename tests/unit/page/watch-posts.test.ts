// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { fakeAdapter } from './fake-adapter';
import { article, the, type WatchedPage, watchPage } from './watch-bench';

let page: WatchedPage;

function start(html: string, adapter = fakeAdapter): void {
  document.body.innerHTML = html;
  page = watchPage(adapter);
}

const settle = () => page.settle();
const element = (id: string) => the(`[data-id="${id}"]`);

describe('watchPosts', () => {
  it('tells what stands there, then how well it could be read', async () => {
    start(article('1', 'one') + article('2', 'two') + article(null, 'an advertisement'));
    expect(await settle()).toEqual([
      ['posts', ['forum.example:1 mara: one', 'forum.example:2 mara: two']],
      ['progress', 3, 2],
    ]);
  });

  it('reads each post once of a list that is put into the page and filled right after', async () => {
    const readPost = vi.fn(fakeAdapter.readPost);
    start('', { ...fakeAdapter, readPost });
    await settle();
    const list = document.createElement('div');
    document.body.append(list);
    await Promise.resolve();
    list.innerHTML = `<section>${article('1', 'one')}${article('2', 'two')}</section>`;
    expect(await settle()).toEqual([
      ['posts', ['forum.example:1 mara: one', 'forum.example:2 mara: two']],
      ['progress', 2, 2],
    ]);
    expect(readPost).toHaveBeenCalledTimes(2);
  });

  it('looks closely once for changes that follow each other, and again when something has changed', async () => {
    start(article('1', 'one') + article(null, 'an advertisement'));
    await vi.advanceTimersByTimeAsync(100);
    document.body.insertAdjacentHTML('beforeend', article('2', 'two'));
    await settle();
    expect(page.looks).toMatchObject([{ candidates: 3, read: 2, found: 2, length: 6 }]);
    the('[data-id="2"] p').textContent = 'three';
    await settle();
    document.body.append(element('1'));
    await settle();
    expect(page.looks.map(({ length }) => length)).toEqual([6, 8]);
  });

  it('tells of a page without posts', async () => {
    start('<p>Nothing here</p>');
    expect(await settle()).toEqual([['progress', 0, 0]]);
  });

  it('tells what is added, changed and removed, and only that', async () => {
    start(article('1', 'one') + article('2', 'two'));
    await settle();
    document.body.insertAdjacentHTML('beforeend', `<div>${article('3', 'three')}</div>`);
    expect(await settle()).toEqual([
      ['posts', ['forum.example:3 mara: three']],
      ['progress', 3, 3],
    ]);
    const paragraph = element('1').querySelector('p');
    if (paragraph?.firstChild) paragraph.firstChild.nodeValue = 'one, edited';
    expect((await settle())[0]).toEqual(['posts', ['forum.example:1 mara: one, edited']]);
    element('2').remove();
    expect(await settle()).toEqual([
      ['gone', ['forum.example:2']],
      ['progress', 2, 2],
    ]);
  });

  it('says nothing when a post is only moved', async () => {
    start(article('1', 'one') + article('2', 'two'));
    await settle();
    document.body.append(element('1'));
    expect(await settle()).toEqual([]);
    const moved = element('2');
    moved.remove();
    await vi.advanceTimersByTimeAsync(20);
    document.body.append(moved);
    expect(await settle()).toEqual([]);
  });

  it('lets an element that shows another post say first that the earlier one is gone', async () => {
    start(article('1', 'one'));
    await settle();
    const recycled = element('1');
    recycled.setAttribute('data-by', 'tom');
    recycled.setAttribute('data-id', '9');
    const paragraph = recycled.querySelector('p');
    if (paragraph) paragraph.textContent = 'nine';
    expect(page.watch.find('forum.example:1')).toBeNull();
    expect(await settle()).toEqual([
      ['gone', ['forum.example:1']],
      ['posts', ['forum.example:9 tom: nine']],
      // Its text is of another length.
    ]);
    expect(page.watch.find('forum.example:9')).toBe(recycled);
  });

  it('keeps a post that stands twice until both are gone', async () => {
    start(article('1', 'one') + article('1', 'one'));
    expect((await settle())[0]).toEqual(['posts', ['forum.example:1 mara: one']]);
    element('1').remove();
    expect(await settle()).toEqual([['progress', 1, 1]]);
    element('1').remove();
    expect((await settle())[0]).toEqual(['gone', ['forum.example:1']]);
  });

  it('reads the others when one breaks its adapter', async () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
    start(article('1', 'one') + article('2', 'two'), {
      ...fakeAdapter,
      readPost(node, page) {
        if (node.getAttribute('data-id') === '1') throw new Error('unexpected markup');
        return fakeAdapter.readPost(node, page);
      },
    });
    expect(await settle()).toEqual([
      ['posts', ['forum.example:2 mara: two']],
      ['progress', 2, 1],
    ]);
    expect(complain).toHaveBeenCalledOnce();
    complain.mockRestore();
  });

  it('ends with the signal', async () => {
    start(article('1', 'one'));
    await settle();
    document.body.insertAdjacentHTML('beforeend', article('2', 'two'));
    page.stop();
    document.body.insertAdjacentHTML('beforeend', article('3', 'three'));
    expect(await settle()).toEqual([]);
  });
});
