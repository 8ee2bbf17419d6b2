// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageToPanel } from '../../../lib/messaging';
import { chooseReader, type ReaderChoice } from '../../../lib/page/choose-reader';
import { offerReader } from '../../../lib/page/late-reader';
import type { Page } from '../../../lib/sites';
import { fakeAdapter } from './fake-adapter';

const PARTS = { post: 'li', text: 'p', author: 'b' };

let sent: PageToPanel[];
let isBlind: boolean;
let restart: ReturnType<typeof vi.fn<() => void>>;
let choice: ReaderChoice;
let page: Page;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<ul><li><b>Ida</b><p>It leaks.</p></li></ul>';
  page = { url: new URL('https://www.forum.example/t/1'), document };
  sent = [];
  isBlind = false;
  restart = vi.fn<() => void>();
  choice = chooseReader(
    (message) => sent.push(message),
    () => isBlind,
    restart,
    new AbortController().signal,
  );
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, 'rapportLateReader');
});

const reader = () => choice.readerFor(page, false)?.id;

describe('on a site that no adapter knows', () => {
  it('what was taught is asked for once, and reads before the generic reader', () => {
    offerReader(fakeAdapter);
    expect(reader()).toBe(fakeAdapter.id);
    expect(reader()).toBe(fakeAdapter.id);
    expect(sent).toEqual([{ type: 'wants-reader', site: 'forum.example', because: 'unknown', part: '' }]);
    choice.learn(PARTS);
    expect(restart).toHaveBeenCalledOnce();
    expect(reader()).toBe('taught');
  });

  it.each([
    ['author', { ...PARTS, author: 'b[' }],
    ['post', { text: 'p' }],
    ['script', { ...PARTS, script: 'alert(1)' }],
    ['text', { ...PARTS, text: 'p'.repeat(501) }],
  ])('a description whose part "%s" is no selector is refused', (part, parts: Record<string, string>) => {
    choice.learn(parts);
    expect(sent).toMatchObject([{ type: 'wants-reader', because: 'refused', part }]);
    expect(restart).not.toHaveBeenCalled();
    expect(reader()).toBeUndefined();
  });

  it('what was taught gives way where it reads nothing, and comes back once it does', () => {
    choice.learn(PARTS);
    expect(reader()).toBe('taught');
    isBlind = true;
    document.body.innerHTML = '<article>Another layout</article>';
    vi.advanceTimersByTime(2_000);
    expect(sent.at(-1)).toMatchObject({ because: 'unreadable' });
    expect(reader()).toBeUndefined();
    expect(choice.readsAgain(page)).toBe(false);
    document.body.innerHTML = '<ul><li><b>Ida</b><p>It leaks.</p></li></ul>';
    expect(choice.readsAgain(page)).toBe(true);
    expect(reader()).toBe('taught');
  });

  it('what reads the page stays', () => {
    choice.learn(PARTS);
    expect(reader()).toBe('taught');
    vi.advanceTimersByTime(2_000);
    expect(reader()).toBe('taught');
  });
});
