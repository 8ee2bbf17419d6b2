import type { Page, ReadPost, SiteAdapter } from '../sites';
import { debounce } from './debounce';
import { elementReader } from './element-reader';
import { followCandidates } from './follow-candidates';
import { frameReaders, type Reader } from './frame-readers';
import { hasOtherAuthor, holdMixed } from './hold-mixed';
import { isShown, PostIndex } from './post-index';
import { type NewsEvents, PostNews } from './post-news';
import { type ReadingEvents, tellReading } from './tell-reading';

const SWEEP_AFTER_MS = 50;

/** What is told about the posts of the document. */
interface PostEvents extends NewsEvents, ReadingEvents {
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
  const elements = elementReader(readers, former);
  const index = new PostIndex();
  const news = new PostNews(index);
  const tell = tellReading(index, events, signal);

  const read = (element: Element) => {
    if (!element.isConnected) return;
    const now = elements.read(element);
    if (index.knows(element) && hold.holds(element, index.lastIn(element), now?.post ?? null)) return;
    news.note(index.update(element, now));
  };
  const send = () => {
    news.tell(events);
    tell(candidates.isIdle);
  };
  // What is moved leaves the document for a moment.
  const sweepSoon = debounce(() => news.sweep() && send(), SWEEP_AFTER_MS, signal);
  const hold = holdMixed((ready) => {
    for (const element of ready) read(element);
    send();
  }, signal);
  const candidates = followCandidates(
    readers,
    {
      isPost: (element) => index.shownIn(element) !== null,
      onCandidate: read,
      onChange: elements.noteChange,
      onRemoval() {
        news.noteRemoval();
        sweepSoon();
      },
      onFrame: events.onFrame,
      onSlice: send,
      onMutation: events.onMutation,
    },
    signal,
  );

  const shows = (element: Element, key: string) => {
    const now = isShown(element) ? elements.read(element)?.post : undefined;
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
