import type { ReadingCounts } from '../domain/reading-counts';
import { debounce } from './debounce';
import type { PostIndex } from './post-index';

const PROGRESS_AFTER_MS = 250;
/** A close look costs as much as reading some posts: it is not taken at each change. */
const HEALTH_AFTER_MS = 1_000;

/** What is told of how well the document is read. */
export interface ReadingEvents {
  /**
   * Elements that look like posts, and how many of them were read, when that has changed; where some were not, some
   * time after the change.
   */
  onProgress(candidates: number, read: number): void;
  /** How well the page can be read, looked at closely, some time after that has changed. */
  onHealth(counts: ReadingCounts): void;
}

/** @returns what is called after each slice of reading: `isIdle`, nothing is left to read */
export function tellReading(
  index: PostIndex,
  events: ReadingEvents,
  signal: AbortSignal,
): (isIdle: boolean) => void {
  let progress: { readonly candidates: number; readonly read: number } | null = null;
  let health = '';
  const tellProgress = () => {
    const { candidates, read } = index;
    if (progress?.candidates === candidates && progress.read === read) return;
    progress = { candidates, read };
    events.onProgress(candidates, read);
  };
  const tellProgressSoon = debounce(tellProgress, PROGRESS_AFTER_MS, signal);
  const tellHealth = () => {
    const counts = index.count();
    const words = JSON.stringify(counts);
    if (health === words) return;
    health = words;
    events.onHealth(counts);
  };
  const lookFirst = debounce(tellHealth, PROGRESS_AFTER_MS, signal);
  const lookAgain = debounce(tellHealth, HEALTH_AFTER_MS, signal);
  return (isIdle) => {
    // What is all well is told with the posts: a task of its own costs more than the telling. A page that is still
    // being drawn looks unreadable for a moment.
    if (isIdle && index.read === index.candidates) tellProgress();
    else tellProgressSoon();
    // The first look is what says that a page cannot be read.
    if (health === '') lookFirst();
    else lookAgain();
  };
}
