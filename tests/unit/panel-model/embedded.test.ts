import { describe, expect, it, vi } from 'vitest';
import { knownEmbeds } from '../../../lib/domain/known-embeds';
import { NOTHING_READ } from '../../../lib/domain/reading-counts';
import type { PageToPanel, PanelToPage } from '../../../lib/messaging';
import { createEmbedded } from '../../../lib/panel-model/embedded';
import type { PageHandlers } from '../../../lib/services/page-connection';
import { madeUpPost } from '../domain/made-up-post';

const PAGE: Extract<PageToPanel, { type: 'page' }> = {
  type: 'page',
  url: 'https://disqus.com/embed/comments/?f=beans',
  site: 'disqus',
  siteName: 'Disqus',
  reader: 'disqus',
  account: null,
  limit: null,
};
const [disqus] = knownEmbeds;
if (disqus === undefined) throw new Error('no embeds');

/** A tab with the frame 7 of Disqus in it. */
function openTab({ isAllowed = false, agrees = true } = {}) {
  let allowed = isAllowed;
  const asked: string[] = [];
  const sent: PanelToPage[] = [];
  const frames = new Map<number, PageHandlers>();
  const listener = {
    onPosts: vi.fn(),
    onGone: vi.fn(),
    onCounts: vi.fn(),
    onComposer: vi.fn(),
    taughtSite: vi.fn(),
  };
  const embedded = createEmbedded(
    {
      isSiteAllowed: async () => allowed,
      async allowSite(pattern) {
        asked.push(pattern);
        allowed = agrees;
        return agrees;
      },
      listEmbedFrames: async () => [7],
      async attachEmbed(tabId, frameId, handlers) {
        frames.set(frameId, handlers);
        handlers.onMessage(PAGE);
        return {
          tabId,
          send: (message) => sent.push(message),
          close: () => frames.delete(frameId),
          listen: () => undefined,
        };
      },
    },
    listener,
  );
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  return { embedded, asked, sent, frames, listener, settle };
}

describe('comment sections in frames of other hosts', () => {
  it('are offered, and asked for one host at a time; no host that is not known', async () => {
    const { embedded, asked, frames, settle } = openTab();
    embedded.follow(1, ['bank.example', 'disqus.com', 'disqus.com']);
    await settle();
    expect(embedded.offers.value).toEqual([disqus]);
    expect([asked, frames.size]).toEqual([[], 0]);
    expect(await embedded.allow(disqus)).toBe(true);
    await settle();
    expect([asked, [...frames.keys()]]).toEqual([['https://disqus.com/*'], [7]]);
    expect(embedded.offers.value).toEqual([]);
  });

  it('stay offered where the person does not agree', async () => {
    const { embedded, frames, settle } = openTab({ agrees: false });
    embedded.follow(1, ['disqus.com']);
    expect(await embedded.allow(disqus)).toBe(false);
    await settle();
    expect([embedded.offers.value, frames.size]).toEqual([[disqus], 0]);
  });

  it('that are allowed are read at once, once, marked in their frame, and gone with it', async () => {
    const { embedded, frames, listener, sent, settle } = openTab({ isAllowed: true });
    embedded.follow(1, ['disqus.com']);
    embedded.follow(1, ['disqus.com']);
    await settle();
    const post = madeUpPost({ key: 'disqus:1', site: 'disqus' });
    frames.get(7)?.onMessage({ type: 'posts', posts: [post] });
    expect(listener.onPosts).toHaveBeenCalledExactlyOnceWith([post]);
    expect(embedded.placeOf('disqus:1')?.facts.url).toBe(PAGE.url);
    expect(embedded.placeOf('beans.example:1')).toBeNull();
    const mark = (postKey: string) => ({ postKey, ranges: [[0, 3]] as const });
    embedded.mark([mark('beans.example:1'), mark('disqus:1')]);
    expect(sent).toEqual([{ type: 'highlight', marks: [mark('disqus:1')] }]);
    frames.get(7)?.onClosed();
    expect(listener.onGone).toHaveBeenLastCalledWith(['disqus:1']);
    expect(embedded.placeOf('disqus:1')).toBeNull();
  });

  it('are left with the page', async () => {
    const { embedded, frames, settle } = openTab({ isAllowed: true });
    embedded.follow(1, ['disqus.com']);
    await settle();
    embedded.forget();
    expect([frames.size, embedded.offers.value]).toEqual([0, []]);
  });

  it('tell how well they can be read, until they go', async () => {
    const { embedded, frames, settle } = openTab({ isAllowed: true });
    embedded.follow(1, [disqus.host]);
    await settle();
    frames.get(7)?.onMessage({ type: 'health', ...NOTHING_READ, candidates: 3, read: 2 });
    expect(embedded.readings.value).toMatchObject([
      { facts: { site: 'disqus' }, closely: { candidates: 3 } },
    ]);
    expect(embedded.read.value).toBe(2);
    embedded.forget();
    expect(embedded.readings.value).toEqual([]);
  });
});
