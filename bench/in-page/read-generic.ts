/** Reads made-up pages by the meaning of their markup alone, as the page script does on a site without an adapter. */
import { watchPosts } from '../../lib/page/watch-posts';
import { adapter } from '../../lib/sites/generic';
import { genericPage } from './generic-page';
import { ownTime, timeEverything } from './own-time';

timeEverything();

/** @returns the posts read of a new page of so many, the milliseconds taken for all, and those of the longest task */
export async function readGeneric(posts: number): Promise<{ posts: number; ms: number; longestMs: number }> {
  const document = new DOMParser().parseFromString(genericPage(posts), 'text/html');
  const page = { url: new URL('https://wall.example/walls/12'), document };
  const ending = new AbortController();
  const keys = new Set<string>();
  Object.assign(ownTime, { ms: 0, longestMs: 0 });
  watchPosts(
    page,
    adapter,
    {
      onPosts(read) {
        for (const { key } of read) keys.add(key);
      },
      onGone: () => undefined,
      onFrame: () => undefined,
      onProgress: () => undefined,
      onHealth: () => undefined,
      onMutation: () => undefined,
    },
    ending.signal,
  );
  do await new Promise((resolve) => requestAnimationFrame(resolve));
  while (ownTime.pending > 0);
  ending.abort();
  return { posts: keys.size, ms: ownTime.ms, longestMs: ownTime.longestMs };
}
