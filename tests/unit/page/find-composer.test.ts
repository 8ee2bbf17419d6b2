// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findComposer } from '../../../lib/page/find-composer';
import { type SiteAdapter, siteAdapters } from '../../../lib/sites/index';
import { openFixture } from '../sites/read-fixture';
import { fakeAdapter } from './fake-adapter';

const page = { url: new URL('https://forum.example/'), document };

function element(id: string): HTMLElement {
  const found = document.querySelector(`[data-id="${id}"], #${id}`);
  if (!(found instanceof HTMLElement)) throw new Error(`no ${id}`);
  return found;
}

/** @returns the id of the composer found for that post */
function composerOf(post: string, lastEditable: string | null = null, adapter: SiteAdapter = fakeAdapter) {
  const last = lastEditable === null ? null : element(lastEditable);
  return findComposer(element(post), page, adapter, last)?.id ?? null;
}

const post = (id: string, inside = '', thread = 't') =>
  `<article data-id="${id}" data-by="mara" data-thread="${thread}"><p>words</p>${inside}</article>`;
const box = (id: string) => `<form><textarea id="${id}"></textarea></form>`;

describe('findComposer', () => {
  it.each([
    ['inside the post', post('a1', box('mine')), 'a1', 'mine'],
    [
      'a rich editable inside the post',
      post('a1', '<div id="mine" contenteditable="true"></div>'),
      'a1',
      'mine',
    ],
    [
      'right after the post',
      `<ul><li>${post('a1')}${box('mine')}</li><li>${post('a2')}</li></ul>`,
      'a1',
      'mine',
    ],
    ['between two posts', post('a1') + box('mine') + post('a2'), 'a1', 'mine'],
    ['after another post', post('a1') + box('other') + post('a2'), 'a2', null],
    ['inside an answer to it', post('a1', post('a2', box('other'))), 'a1', null],
    ['right after an answer to it', post('a1', `<div>${post('a2')}${box('other')}</div>`), 'a1', null],
    ['the same, for that answer', post('a1', `<div>${post('a2')}${box('mine')}</div>`), 'a2', 'mine'],
    ['above all posts: a new post', box('new') + post('a1') + post('a2'), 'a1', null],
    ['below all posts: a new post', `<main>${post('a1')}${post('a2')}</main>${box('new')}`, 'a2', null],
    ['a box that takes nothing', post('a1', '<textarea id="off" disabled></textarea>'), 'a1', null],
  ])('%s', (_name, html, of, expected) => {
    document.body.innerHTML = html;
    expect(composerOf(of)).toBe(expected);
  });

  it('takes the box the person wrote in, of several', () => {
    document.body.innerHTML = post('a1', box('first') + box('second'));
    expect(composerOf('a1', 'second')).toBe('second');
  });

  it.each([
    ['every post of the page is of its thread', post('a1') + post('a2'), 'below'],
    ['the page shows several threads', post('a1') + post('a2', '', 'other'), null],
  ])('takes the box below, written in, when %s', (_name, posts, expected) => {
    document.body.innerHTML = `<main>${posts}</main>${box('below')}`;
    expect(composerOf('a1', 'below')).toBe(expected);
    expect(composerOf('a1')).toBeNull();
  });

  it.each([
    ['Replying to @mara', 'boxed'],
    ['New post', null],
    ['Replying to mara.', 'boxed'],
    ['Replying to @mara-k', null],
    ['Tell us about Tamara', null],
    ['What a marathon', null],
  ])('takes the box of a dialog that says "%s"', (words, expected) => {
    document.body.innerHTML = `${post('a1')}${post('a2')}<div role="dialog"><p>${words}</p>${box('boxed')}</div>`;
    expect(composerOf('a1', 'boxed')).toBe(expected);
  });

  it('finds a box in an open shadow root', () => {
    document.body.innerHTML = post('a1', '<reply-box></reply-box>');
    const root = document.querySelector('reply-box')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = box('mine');
    expect(composerOf('a1')).toBe('mine');
  });

  it('asks the adapter first', () => {
    document.body.innerHTML = post('a1', box('inside')) + box('known');
    expect(composerOf('a1', null, { ...fakeAdapter, findComposer: () => element('known') })).toBe('known');
  });

  it.each(['new-post-dialog', 'quote-dialog'])(
    "leaves the box of X's %s alone, though the person wrote there last",
    (name) => {
      const { page: shown } = openFixture({ site: 'x', name });
      document.body.innerHTML = shown.document.body.innerHTML;
      const x = siteAdapters.find(({ id }) => id === 'x');
      const last = [...document.querySelectorAll<HTMLElement>('[contenteditable="true"]')].at(-1);
      const tweet = x?.findCandidates(document)[0];
      if (x === undefined || last === undefined || tweet === undefined) throw new Error('no page');
      expect(findComposer(tweet, { url: shown.url, document }, x, last)).toBeNull();
    },
  );
});
