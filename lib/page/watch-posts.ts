import type { Post } from '../domain/post';
import type { ReadingCounts } from '../domain/reading-counts';
import type { Page, ReadPost, SiteAdapter } from '../sites';
import { debounce } from './debounce';
import { followCandidates } from './follow-candidates';
import { frameReaders, type Reader } from './frame-readers';
import { hasOtherAuthor, holdMixed } from './hold-mixed';
import { isShown, PostIndex } from './post-index';

const PROGRESS_AFTER_MS = 250;
/** A close look costs as much as reading some posts: it is not taken at each change. */
const HEALTH_AFTER_MS = 1_000;
const SWEEP_AFTER_MS = 50;

/** What is told about the posts of the document. */
export interface PostEvents {
  onPosts(posts: readonly Post[]): void;
  onGone(postKeys: readonly string[]): void;
  /**
   * Elements that look like posts, and how many of them were read, when that has changed; where some were not, some
   * time after the change.
   */
  onProgress(candidates: number, read: number): void;
  /** How well the page can be read, looked at closely, some time after that has changed. */
  onHealth(counts: ReadingCounts): void;
  /** After each batch of changes of the document, whatever they are. */
  onMutation(): void;
  /** A frame has come, or has loaded another document. */
  onFrame(frame: HTMLIFrameElement): void;
}

export interface PostWatch {
  /** The element that shows the post now, looked for again if the page has moved it. */
  find(postKey: string): Element | null;
  /** The element that showed the post when it was read last. */
  elementOf(postKey: string): Element | null;
  /** What reads the element's posts: another one in some frames. */
  readerOf(element: Element): Reader;
  /** What was read of the post last. */
  readOf(postKey: string): ReadPost | null;
  /** What was read of the element last. */
  shownIn(element: Element): ReadPost | null;
  /** How many elements were read. */
  count(): number;
}

/**
 * Reads all posts of the page, then only what is added or changed, in short slices. Everything ends with the signal.
 * @param former the watch of the address before: an element that has not changed since shows the post it showed then
 */
export function watchPosts(
  page: Page,
  adapter: SiteAdapter,
  events: PostEvents,
  signal: AbortSignal,
  former: PostWatch | null = null,
): PostWatch {
  const readers = frameReaders({ page, adapter });
  const index = new PostIndex();
  const changed = new Map<string, Post>();
  const gone = new Set<string>();
  const changedSince = new WeakSet<Element>();
  let hasRemovals = false;
  let progress: { readonly candidates: number; readonly read: number } | null = null;
  let health = '';

  /** Where only the address tells which post it is, the address changes before the page does. */
  const readNow = (element: Element): ReadPost | null => {
    const now = readSafely(readers.of(element), element);
    if (former === null || now === null || changedSince.has(element)) return now;
    const then = former.shownIn(element);
    return then === null || then.post.key === now.post.key ? now : then;
  };
  const read = (element: Element) => {
    if (!element.isConnected) return;
    const now = readNow(element);
    if (index.knows(element) && hold.holds(element, index.lastIn(element), now?.post ?? null)) return;
    const change = index.update(element, now);
    if (change.gone !== null) noteGone(change.gone);
    if (change.changed !== null) {
      gone.delete(change.changed.key);
      changed.set(change.changed.key, change.changed);
    }
  };
  const noteGone = (key: string) => {
    changed.delete(key);
    gone.add(key);
  };
  const send = () => {
    if (hasRemovals && changed.size > 0) sweep();
    // First what is gone: a recycled element's new post, or the lasting one of a reply that was being sent, must
    // never stand beside its earlier one.
    if (gone.size > 0) events.onGone([...gone]);
    if (changed.size > 0) events.onPosts([...changed.values()]);
    gone.clear();
    changed.clear();
    // What is all well is told with the posts: a task of its own costs more than the telling. A page that is still
    // being drawn looks unreadable for a moment.
    if (candidates.isIdle && index.read === index.candidates) tellProgress();
    else tellProgressSoon();
    tellHealthSoon();
  };
  const sweep = () => {
    hasRemovals = false;
    for (const key of index.sweep()) noteGone(key);
  };
  // What is moved leaves the document for a moment.
  const sweepSoon = debounce(
    () => {
      if (!hasRemovals) return;
      sweep();
      send();
    },
    SWEEP_AFTER_MS,
    signal,
  );
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
  // The first look is what says that a page cannot be read.
  const tellHealthSoon = () => (health === '' ? lookFirst() : lookAgain());
  const hold = holdMixed((elements) => {
    for (const element of elements) read(element);
    send();
  }, signal);
  const candidates = followCandidates(
    readers,
    {
      isPost: (element) => index.shownIn(element) !== null,
      onCandidate: read,
      onChange(element) {
        if (former !== null) changedSince.add(element);
      },
      onRemoval() {
        hasRemovals = true;
        sweepSoon();
      },
      onFrame: events.onFrame,
      onSlice: send,
      onMutation: events.onMutation,
    },
    signal,
  );

  const shows = (element: Element, key: string) => {
    const now = isShown(element) ? readNow(element)?.post : undefined;
    const known = index.readOf(key)?.post ?? now;
    return now?.key === key && known !== undefined && !hasOtherAuthor(known, now);
  };
  return {
    find(postKey) {
      const known = index.elementOf(postKey);
      if (known !== null && shows(known, postKey)) return known;
      return candidates.findAll().find((element) => shows(element, postKey)) ?? null;
    },
    elementOf: (postKey) => index.elementOf(postKey),
    readerOf: readers.of,
    readOf: (postKey) => index.readOf(postKey),
    shownIn: (element) => index.shownIn(element),
    count: () => index.read,
  };
}

/** One post that breaks its adapter counts as unread; the others are still read. */
function readSafely({ adapter, page }: Reader, element: Element): ReadPost | null {
  try {
    return adapter.readPost(element, page);
  } catch (cause) {
    console.error('Rapport could not read a post', cause);
    return null;
  }
}
