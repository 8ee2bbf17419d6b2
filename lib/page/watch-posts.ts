import type { Post } from '../domain/post';
import type { ReadingCounts } from '../domain/reading-counts';
import type { Page, ReadPost, SiteAdapter } from '../sites';
import { CandidateSearch } from './candidate-search';
import { debounce } from './debounce';
import { PostIndex } from './post-index';
import { runInSlices } from './run-in-slices';

/** Changes of these attributes can turn an element into another post, or change what it says. */
const WATCHED_ATTRIBUTES = ['href', 'id', 'datetime', 'alt', 'content', 'itemid', 'data-id', 'data-post-id'];
const HEALTH_AFTER_MS = 250;
const SWEEP_AFTER_MS = 50;

/** What is told about the posts of the document. */
export interface PostEvents {
  onPosts(posts: readonly Post[]): void;
  onGone(postKeys: readonly string[]): void;
  /** How well the page can be read, when that has changed; where some posts were not read, some time after the change. */
  onHealth(counts: ReadingCounts): void;
  /** After each batch of changes of the document, whatever they are. */
  onMutation(): void;
}

export interface PostWatch {
  /** The element that shows the post now, looked for again if the page has moved it. */
  find(postKey: string): Element | null;
  /** The element that showed the post when it was read last. */
  elementOf(postKey: string): Element | null;
  /** What was read of the post last. */
  readOf(postKey: string): ReadPost | null;
}

/**
 * Reads all posts of the page, then only what is added or changed: one observer that walks the added nodes, and
 * reading in short slices. Everything ends with the signal.
 */
export function watchPosts(
  page: Page,
  adapter: SiteAdapter,
  events: PostEvents,
  signal: AbortSignal,
): PostWatch {
  const index = new PostIndex();
  const changed = new Map<string, Post>();
  const gone = new Set<string>();
  let hasRemovals = false;
  let told = '';

  const read = (element: Element) => {
    if (!element.isConnected) return;
    const change = index.update(element, readSafely(adapter, element, page));
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
    if (work.isIdle && index.read === index.candidates) tellHealth();
    else tellHealthSoon();
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
  const tellHealth = () => {
    const counts = index.count();
    const words = JSON.stringify(counts);
    if (told === words) return;
    told = words;
    events.onHealth(counts);
  };
  const tellHealthSoon = debounce(tellHealth, HEALTH_AFTER_MS, signal);
  // What a search finds is read in the same slice where there is time: a timer costs more than a post.
  const work = runInSlices<Element | CandidateSearch | MutationRecord>(
    (item) => {
      if (item instanceof MutationRecord) return follow(item);
      if (!(item instanceof CandidateSearch)) return read(item);
      for (const element of item.step()) work.add(element);
      if (!item.isDone) work.add(item);
    },
    send,
    signal,
  );
  const search = new CandidateSearch(adapter);
  let newest: Document | Element = page.document;
  const searchIn = (root: Document | Element) => {
    // A list is often put into the page first, and filled right after: it must not be read twice.
    if (root !== newest && search.awaits(newest) && newest.contains(root)) return;
    newest = root;
    search.add(root);
    work.add(search);
  };

  const follow = ({ type, target, addedNodes, removedNodes }: MutationRecord) => {
    const around = adapter.candidateOf(target);
    if (around !== null) work.add(around);
    if (type !== 'childList') return;
    for (const node of addedNodes) if (node instanceof Element) searchIn(node);
    if (removedNodes.length === 0) return;
    hasRemovals = true;
    sweepSoon();
  };
  // Between two pieces of the site's own work the caches are cold: as little as can be is done here.
  const observer = new MutationObserver((records) => {
    for (const record of records) work.add(record);
    events.onMutation();
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  if (!signal.aborted) {
    observer.observe(page.document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: WATCHED_ATTRIBUTES,
    });
    searchIn(page.document);
  }

  const shows = (element: Element, key: string) =>
    element.isConnected && readSafely(adapter, element, page)?.post.key === key;
  return {
    find(postKey) {
      const known = index.elementOf(postKey);
      if (known !== null && shows(known, postKey)) return known;
      return adapter.findCandidates(page.document).find((element) => shows(element, postKey)) ?? null;
    },
    elementOf: (postKey) => index.elementOf(postKey),
    readOf: (postKey) => index.readOf(postKey),
  };
}

/** One post that breaks its adapter counts as unread; the others are still read. */
function readSafely(adapter: SiteAdapter, element: Element, page: Page): ReadPost | null {
  try {
    return adapter.readPost(element, page);
  } catch (cause) {
    console.error('Rapport could not read a post', cause);
    return null;
  }
}
