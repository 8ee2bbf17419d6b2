// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { composerText } from '../../../lib/page/composer-text';
import { watchComposer } from '../../../lib/page/watch-composer';

let stop: AbortController;
let told: (string | null)[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  stop = new AbortController();
  told = [];
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function box(html: string): HTMLElement {
  document.body.innerHTML = html;
  const found = document.querySelector('textarea, [contenteditable]');
  if (!(found instanceof HTMLElement)) throw new Error('No box');
  return found;
}

const watch = (find: () => HTMLElement | null) =>
  watchComposer(find, (text) => void told.push(text), stop.signal);

/** Lets observers be told, and what they put off be done. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  vi.advanceTimersByTime(300);
}

describe('the text of a composer', () => {
  it.each([
    ['<textarea>a\nb</textarea>', 'a\nb'],
    ['<div contenteditable>a<br>b</div>', 'a\nb'],
    ['<div contenteditable>a<div>b</div><div><br></div><div>c</div></div>', 'a\nb\n\nc'],
    ['<div contenteditable><p>a <b>b</b></p><p>c<br></p></div>', 'a b\nc'],
    ['<div contenteditable><div><div>a</div><div>b</div></div>c</div>', 'a\nb\nc'],
    ['<div contenteditable><p>ok <img alt="\u{1F44D}">\ufeff&nbsp;</p></div>', 'ok \u{1F44D} '],
    ['<div contenteditable><span data-slate-placeholder>Write</span><span>\ufeff<br></span></div>', ''],
  ])('%j', (html, text) => {
    expect(composerText(box(html))).toBe(text);
  });
});

describe('watching a composer', () => {
  it('tells at once, and what changes once it rests', async () => {
    const editable = box('<div contenteditable><p>a</p></div>');
    watch(() => editable);
    expect(told).toEqual(['a']);
    for (const word of ['ab', 'abc']) editable.innerHTML = `<p>${word}</p>`;
    await settle();
    expect(told).toEqual(['a', 'abc']);
    editable.innerHTML = '<p>abc</p>';
    await settle();
    expect(told).toEqual(['a', 'abc']);
  });

  it('hears of a textarea by its events, and of its emptying by a change of the page', async () => {
    const editable = box('<textarea></textarea>');
    const composer = watch(() => editable);
    Reflect.set(editable, 'value', 'typed');
    editable.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    Reflect.set(editable, 'value', '');
    composer.check();
    await settle();
    expect(told).toEqual(['', 'typed', '']);
  });

  it('finds a box that is opened later, and says when it is gone', async () => {
    let open: HTMLElement | null = null;
    const composer = watch(() => open);
    open = box('<textarea>kept</textarea>');
    open.dispatchEvent(new Event('focusin', { bubbles: true }));
    await settle();
    open.remove();
    open = null;
    composer.check();
    await settle();
    expect(told).toEqual([null, 'kept', null]);
  });

  it('ends with its signal', async () => {
    const editable = box('<textarea></textarea>');
    watch(() => editable);
    stop.abort();
    Reflect.set(editable, 'value', 'typed');
    editable.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    expect(told).toEqual(['']);
  });
});
