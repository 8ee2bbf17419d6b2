import { plain } from '../../sites/_generic-words';
import { type OwnParts, partsOutside } from '../../sites/_own-parts';
import type { FoundRecord } from './find-record';
import type { LearningPage } from './learning-page';
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
export interface Lesson {
  readonly page: LearningPage;
  readonly record: FoundRecord;
  /** The posts that are compared. */
  readonly posts: readonly Element[];
  readonly own: OwnParts;
  readonly slots: readonly Slot[];
  /** Words, without numbers, that most posts have: labels and buttons. */
  readonly controls: ReadonlySet<string>;
  slot(selector: string, order: number): Slot;
}

const MOST_POSTS = 30;
/** Posts whose elements give selectors; the others are only asked. */
const MODELS = 4;
const MOST_PARTS = 160;
const LEAST_COVERED = 0.5;
const QUOTES = 'blockquote,[class*="quote" i]:not(a,button,li,i,span)';

/** Looks for the places that the posts have in common. */
export function studyPosts(record: FoundRecord, page: LearningPage): Lesson {
  const around = Math.max(0, record.posts.indexOf(record.post) - MOST_POSTS / 2);
  const posts = record.posts.slice(around, around + MOST_POSTS);
  const own = partsOutside(record.selector);
  const orders = new Map<string, number>();
  for (const post of modelsOf(record.post, posts)) {
    for (const [order, part] of own.ownParts(post, '*').slice(0, MOST_PARTS).entries())
      for (const selector of partSelectors(part, post, record.selector, page))
        if (!orders.has(selector)) orders.set(selector, order);
  }
  const slot = (selector: string, order: number): Slot => {
    const parts = posts.map((post) => own.ownPart(post, selector));
    return { selector, parts, order, coverage: parts.filter(Boolean).length / parts.length };
  };
  const slots = [...orders].map(([selector, order]) => slot(selector, order));
  return {
    page,
    record,
    posts,
    own,
    slots: slots.filter(({ coverage }) => coverage >= LEAST_COVERED),
    controls: controlsOf(posts, own),
    slot,
  };
}

/** The one that was pointed at, and some that stand apart. */
function modelsOf(pointed: Element, posts: readonly Element[]): Element[] {
  const step = Math.max(1, Math.floor(posts.length / MODELS));
  return [...new Set([pointed, ...posts.filter((_, index) => index % step === 0)])].slice(0, MODELS + 1);
}

function controlsOf(posts: readonly Element[], own: OwnParts): Set<string> {
  const counts = new Map<string, number>();
  for (const post of posts)
    for (const words of new Set(textsOf(post, own).map(plain))) {
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  const many = Math.max(2, Math.ceil(posts.length * 0.6));
  return new Set([...counts].filter(([, count]) => count >= many).map(([words]) => words));
}

/** @returns the words of each own text node that has some, but of quotes: they are another post's */
export function textsOf(post: Element, own: OwnParts): string[] {
  const walker = post.ownerDocument.createTreeWalker(post, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement: parent, nodeValue } = node;
    if (parent === null || !/\S/.test(nodeValue ?? '')) continue;
    if (parent.closest(QUOTES) !== null) continue;
    if (parent === post || own.isOwn(parent, post)) texts.push(nodeValue?.trim() ?? '');
  }
  return texts;
}
