import { eachInSteps, type Steps } from '../../sites/_generic-steps';
import { type OwnParts, partsOutside } from '../../sites/_own-parts';
import { elementsIn } from './deep-parts';
import { findBoxes } from './find-boxes';
import type { FoundRecord } from './find-record';
import type { LearningPage } from './learning-page';
import { type ComparedWords, compareWords } from './own-words';
import { partSelectors } from './part-selectors';

/** A place that posts have in common, and what stands there in each of them. */
export interface Slot {
  readonly selector: string;
  /** The first own match in each post; null where it has none. */
  readonly parts: readonly (Element | null)[];
  /** Share of the posts that have it. */
  readonly coverage: number;
  /** Where among the parts of a post it was seen first; less is earlier. */
  readonly order: number;
}

/** Everything that is known of the posts while their parts are looked for. */
export interface Lesson extends ComparedWords {
  readonly page: LearningPage;
  readonly record: FoundRecord;
  /** The posts that are compared. */
  readonly posts: readonly Element[];
  readonly own: OwnParts;
  /** Places of names, links and times that half of the posts have. */
  readonly slots: readonly Slot[];
  /** Those that fewer have. */
  readonly rareSlots: readonly Slot[];
  /** Boxes within the posts that show another post once more: nothing in them is a part. */
  readonly boxes: readonly string[];
  slot(selector: string, order: number): Slot;
  /** The selector without what stands in those boxes, where it leads into one. */
  outsideBoxes(selector: string): string;
}

/** Posts that are compared. */
const MOST_POSTS = 14;
/** Posts whose elements give selectors; the others are only asked. */
const MODELS = 4;
const MOST_PARTS = 90;
const MOST_LOOKED_AT = 600;
const MOST_SELECTORS = 10;
const LEAST_COVERED = 0.5;
const LONGEST_NAME = 60;

/**
 * Looks for the places that the posts have in common.
 * @param wanted posts to compare in any case
 * @param pointed what was pointed at in one of them
 */
export function* studyPosts(
  record: FoundRecord,
  page: LearningPage,
  wanted: readonly Element[] = [],
  pointed: Element | null = null,
): Steps<Lesson> {
  const posts = sampleOf(record, wanted);
  const plain = partsOutside(record.selector);
  const boxes = yield* findBoxes(posts, plain, page, pointed);
  const own = boxes.length === 0 ? plain : outside(plain, boxes.join());
  const without = boxes.map((box) => `${box}, ${box} *`).join(', ');
  const outsideBoxes = (selector: string) =>
    without !== '' &&
    posts.some((post) => plain.ownParts(post, selector).some((part) => !own.isOwn(part, post)))
      ? `${selector}:not(${without})`
      : selector;
  const orders = new Map<string, number>();
  for (const post of [...new Set([record.post, ...wanted, ...posts])].slice(0, MODELS + wanted.length)) {
    const parts = yield* tellingParts(post, own, page);
    yield* eachInSteps(
      parts.entries(),
      ([order, part]) => {
        for (const selector of partSelectors(part, post, record.selector, page).slice(0, MOST_SELECTORS))
          if (!orders.has(selector)) orders.set(selector, order);
      },
      4,
    );
  }
  const slot = (selector: string, order: number): Slot => {
    const parts = posts.map((post) => own.ownPart(post, selector));
    return {
      selector: outsideBoxes(selector),
      parts,
      order,
      coverage: parts.filter(Boolean).length / parts.length,
    };
  };
  const all: Slot[] = [];
  yield* eachInSteps(orders, ([selector, order]) => all.push(slot(selector, order)), 3);
  const compared = yield* compareWords(posts, own);
  return {
    ...{ page, record, posts, own, boxes, slot, outsideBoxes, ...compared },
    slots: all.filter(({ coverage }) => coverage >= LEAST_COVERED),
    rareSlots: all.filter(({ coverage }) => coverage < LEAST_COVERED),
  };
}

/** The same parts, but for those in boxes. */
function outside(own: OwnParts, boxes: string): OwnParts {
  const isOwn = (part: Element, post: Element) => {
    const box = part.closest(boxes);
    return own.isOwn(part, post) && (box === null || box === post || !post.contains(box));
  };
  const ownParts = (post: Element, selector: string) =>
    own.ownParts(post, selector).filter((part) => isOwn(part, post));
  return { isOwn, ownParts, ownPart: (post, selector) => ownParts(post, selector)[0] ?? null };
}

/** The one that was pointed at first, then some from all over the page. */
function sampleOf({ post, posts }: FoundRecord, wanted: readonly Element[]): Element[] {
  const step = Math.max(1, posts.length / (MOST_POSTS - 1));
  const spread = posts.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  return [...new Set([post, ...wanted, ...spread])].slice(0, MOST_POSTS + wanted.length);
}

/** Links, times, and what could be a name: a text's paragraphs are none. */
function* tellingParts(post: Element, own: OwnParts, page: LearningPage): Steps<Element[]> {
  const found: Element[] = [];
  const look = (part: Element) => {
    const isTelling = part.matches('a[href]') || page.isTime(part) || couldTell(part, page);
    if (isTelling && own.isOwn(part, post)) found.push(part);
  };
  yield* eachInSteps(elementsIn(post).slice(0, MOST_LOOKED_AT), look, 30);
  return found.slice(0, MOST_PARTS);
}

function couldTell(part: Element, page: LearningPage): boolean {
  if (part.childElementCount > 3 || part.matches('script,style,svg,svg *,br,option,button')) return false;
  if ((part.textContent ?? '').length > 3 * LONGEST_NAME) return false;
  const { length } = page.words(part);
  return length > 0 && length <= LONGEST_NAME;
}
