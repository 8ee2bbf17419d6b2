// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followEmbeds } from '../../../lib/page/follow-embeds';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A frame as it stands in a page; this document loads none. */
function frameAt(src: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  Object.defineProperty(frame, 'src', { value: src, writable: true });
  Object.defineProperty(frame, 'isConnected', { value: true, writable: true });
  return frame;
}

it('tells the hosts of known comment sections when one comes, has loaded again, or goes', () => {
  const told: string[][] = [];
  const ending = new AbortController();
  const embeds = followEmbeds((hosts) => told.push(hosts), ending.signal);
  const news = () => {
    vi.advanceTimersByTime(300);
    return told.splice(0);
  };
  const disqus = frameAt('https://disqus.com/embed/comments/?f=beans');
  embeds.add(frameAt('https://ads.example/'));
  expect(news()).toEqual([]);
  embeds.add(disqus);
  embeds.add(frameAt('https://giscus.app/widget'));
  expect(news()).toEqual([['disqus.com', 'giscus.app']]);
  embeds.add(disqus);
  expect(news()).toEqual([['disqus.com', 'giscus.app']]);
  embeds.check();
  expect(news()).toEqual([]);
  Reflect.set(disqus, 'isConnected', false);
  embeds.check();
  expect(news()).toEqual([['giscus.app']]);
  ending.abort();
  embeds.add(disqus);
  expect(news()).toEqual([]);
});
