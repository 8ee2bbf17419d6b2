/** What runs beside a site's own script, in a world of its own as the page script does. */
import { seededRandom } from '../../lib/learning/seeded-random';
import { makeTerms } from '../data/watched-terms';
import { ownTime, timed, timeEverything } from './own-time';
import { type PanelWork, readFeed } from './read-feed';
import { readNaively } from './read-naively';

export { badgeAll, clearBadges, clearHighlights, highlightAll, prepareMarking } from './mark-posts';

const NAMES = ['Harbor & Finch', ...makeTerms(999, seededRandom(3))];
let reading = new AbortController();
let panel: PanelWork = { posts: 0, mentions: 0 };
timeEverything();

/** Begins to read the page, in one way or the other, and ends what was begun before. */
export function start(way: 'ours' | 'naive' | 'none'): void {
  stop();
  reading = new AbortController();
  if (way === 'ours') panel = readFeed(NAMES, reading.signal);
  if (way === 'naive') readNaively(NAMES, reading.signal);
}

export function stop(): void {
  reading.abort();
}

/** Waits until nothing is left to do. */
export async function untilIdle(): Promise<void> {
  do await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  while (ownTime.pending > 0);
}

/** @returns how many posts were told since the last call, and how many mentions there are now */
export function take(): PanelWork {
  const taken = { ...panel };
  panel.posts = 0;
  performance.clearMarks();
  for (let times = 0; times < 3; times += 1) timed(() => undefined, 'nothing');
  return taken;
}
