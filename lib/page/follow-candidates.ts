import { siteAdapters } from '../sites';
import { isElement } from '../sites/_nodes';
import { CandidateSearch } from './candidate-search';
import { isShadowRoot } from './deep-dom';
import type { FrameReaders } from './frame-readers';
import { type InnerRoot, InnerRootSearch } from './inner-roots';
import { runInSlices } from './run-in-slices';

/** Changes of these attributes can turn an element into another post, or change what it says. */
const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'alt',
    'author',
    'comment-id',
    'content',
    'datetime',
    'href',
    'id',
    'itemid',
    'permalink',
    'postid',
    'thingid',
    'title',
    'data-author',
    'data-fullname',
    'data-id',
    'data-pid',
    'data-post-id',
    'data-username',
  ],
};

/** What is told of the elements that look like posts. */
interface CandidateEvents {
  /** Whether it was read as a post. */
  isPost(element: Element): boolean;
  /** It has come, or something in it has changed. */
  onCandidate(element: Element): void;
  /** Something in it has changed; `onCandidate` follows. */
  onChange(element: Element): void;
  /** Elements have left the page. */
  onRemoval(): void;
  onFrame(frame: HTMLIFrameElement): void;
  /** After each slice of all that. */
  onSlice(): void;
  /** After each batch of changes, whatever they are. */
  onMutation(): void;
}

interface CandidateFollower {
  readonly isIdle: boolean;
  /** Looks through the whole page at once. */
  findAll(): Element[];
}

/**
 * Follows all elements that look like posts, in the page, its open shadow roots and its same-origin frames: one
 * observer that walks the added nodes, and short slices of work. Everything ends with the signal.
 */
export function followCandidates(
  readers: FrameReaders,
  events: CandidateEvents,
  signal: AbortSignal,
): CandidateFollower {
  // What a search finds is handed over in the same slice where there is time: a timer costs more than a post.
  const work = runInSlices<Element | CandidateSearch | InnerRootSearch | MutationRecord>(
    (item) => {
      if (item instanceof MutationRecord) return follow(item);
      if (item instanceof InnerRootSearch) {
        item.step();
        if (!item.isDone) work.add(item);
        return;
      }
      if (!(item instanceof CandidateSearch)) return events.onCandidate(item);
      const found = item.step();
      for (const element of found) work.add(element);
      if (!item.isDone) work.add(item);
      else if (!inner.isDone) work.add(inner);
    },
    events.onSlice,
    signal,
  );
  const { page, adapter } = readers.of(document);
  const isOwnSite = siteAdapters.includes(adapter);
  const roots = new Set<InnerRoot>([page.document]);
  const isInPage = (root: InnerRoot) =>
    isShadowRoot(root) ? root.isConnected : root === page.document || root.defaultView !== null;
  const observe = (root: InnerRoot) => {
    if (signal.aborted) return;
    roots.add(root);
    readers.meet(root);
    observer.observe(root, WATCHED);
    // What stands in it may be a part of the post that was read without it.
    const around = isShadowRoot(root) && !isOwnSite ? candidateAround(root) : null;
    if (around !== null) work.add(around);
    searchIn(root);
  };
  const search = new CandidateSearch((root) => readers.of(root).adapter);
  const inner = new InnerRootSearch(
    {
      // What the generic reader takes for a post may be an article with its comments.
      isClosed: (element) => isOwnSite && events.isPost(element),
      onRoot: observe,
      onFrame(frame) {
        events.onFrame(frame);
        events.onRemoval();
      },
    },
    signal,
  );
  let newest: InnerRoot | Element = page.document;
  const searchIn = (added: InnerRoot | Element, isInPost = false) => {
    const part = (roots.size > 1 && readers.meet(added)) || added;
    // A list is often put into the page first, and filled right after: it must not be read twice.
    if (part !== newest && search.awaits(newest) && newest.contains(part)) return;
    newest = part;
    search.add(part);
    // What comes to a known site is mostly posts: only what shows at once that it holds more is looked through.
    if (!isInPost && !(isOwnSite && isElement(part) && !holdsMore(part))) inner.add(part);
    work.add(search);
  };
  const candidateAround = (target: Node): Element | null => {
    for (let node: Node | null = target; node !== null; ) {
      const around: Element | null = readers.of(node).adapter.candidateOf(node);
      if (around !== null || roots.size === 1) return around;
      const root: Node = node.getRootNode();
      node = isShadowRoot(root) ? root.host : null;
    }
    return null;
  };
  const follow = ({ type, target, addedNodes, removedNodes }: MutationRecord) => {
    const around = candidateAround(target);
    if (around !== null) {
      events.onChange(around);
      work.add(around);
    }
    if (type !== 'childList') return;
    const isInPost = isOwnSite && around !== null && events.isPost(around);
    for (const node of addedNodes) if (isElement(node)) searchIn(node, isInPost);
    if (removedNodes.length > 0) events.onRemoval();
  };
  // Between two pieces of the site's own work the caches are cold: as little as can be is done here.
  const observer = new MutationObserver((records) => {
    for (const record of records) work.add(record);
    events.onMutation();
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  observe(page.document);
  return {
    get isIdle() {
      return work.isIdle;
    },
    findAll() {
      for (const root of roots) if (!isInPage(root)) roots.delete(root);
      return [...roots].flatMap((root) => readers.of(root).adapter.findCandidates(root));
    },
  };
}

/** @returns whether the element may have a shadow root, or has a frame in it */
function holdsMore(element: Element): boolean {
  if (element.tagName.includes('-') || element.shadowRoot !== null) return true;
  // Most pages have no frame, and the browser knows their number.
  if (element.ownerDocument.defaultView?.length === 0) return false;
  return element.tagName === 'IFRAME' || element.querySelector('iframe') !== null;
}
