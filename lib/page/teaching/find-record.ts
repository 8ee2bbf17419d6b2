import { eachInSteps, type Steps } from '../../sites/_generic-steps';
import { partsOutside } from '../../sites/_own-parts';
import { above, type LearningPage } from './learning-page';
import { postSelectors } from './post-selectors';
import { likeness } from './record-shape';

/** A selector of posts, and those of its matches that are like the one that was pointed at. */
export interface FoundRecord {
  readonly selector: string;
  readonly post: Element;
  readonly posts: readonly Element[];
  /** Share of the matches that are like it. */
  readonly purity: number;
}

/** What a level has, and how many of its posts hold a time. */
interface Level {
  readonly record: FoundRecord;
  readonly timed: number;
}

/** What a mark of its own counts against the number of posts, which counts 10 at most. */
const MARKED = 6;
const CALLED_POST = /post|comment|review|message|entry|article|answer|question|topic|tweet|status/i;
/** Most matches looked at; a page of more says nothing new. */
const MOST_MATCHES = 120;
const MOST_LEVELS = 40;
/** Elements compared between two pauses. */
const FEW = 8;
const ALIKE = 0.5;
/** What a selector counts that also tells the parts of the post, so that its time stands in one of those. */
const GENERAL = 0.1;
/** A selector with fewer others beside posts needs no further words. */
const PURE = 0.95;

/**
 * The posts by what was pointed at: elements around it, each told by the most lasting selector that all like it have.
 * @param least how many posts there are at least
 * @returns what may be the post, the likeliest first
 */
export function* findRecords(pointed: Element, page: LearningPage, least = 2): Steps<FoundRecord[]> {
  const levels: Level[] = [];
  const known = new Set<string>();
  const { body } = page.document;
  let at: Element | null = pointed;
  for (let up = 0; at !== null && at !== body && up < MOST_LEVELS; up += 1, at = above(at)) {
    for (const record of yield* bestOfLevel(at, page, least)) {
      // An answer may stand in the post that it answers: what was pointed at is the inner one.
      if (known.has(record.selector)) continue;
      known.add(record.selector);
      const timed = record.posts.filter((post) => holdsTime(post, record.selector, page)).length;
      levels.unshift({ record, timed });
    }
  }
  const isTimed = levels.some(({ timed }) => timed >= least);
  const countOf = ({ record, timed }: Level) => (isTimed ? timed : record.posts.length);
  const most = Math.max(1, ...levels.map(countOf));
  const rank = (level: Level) =>
    Math.round((10 * countOf(level)) / most) +
    (isMarked(level.record) ? MARKED : 0) +
    3 * level.record.purity;
  // Of elements that repeat as often the outermost is the whole post; the inner ones are its parts.
  return levels
    .filter((level) => countOf(level) >= least)
    .toSorted((a, b) => rank(b) - rank(a))
    .map(({ record }) => record);
}

/** Whether a site calls it so: of a single one nothing else says that it is a post. */
function isCalledPost(record: FoundRecord): boolean {
  return isMarked(record) && CALLED_POST.test(record.selector) && !record.post.matches('main,section');
}

/** Whether it is told by a mark of its own, and not by its place. */
function isMarked({ selector }: FoundRecord): boolean {
  return !/[ >]/.test(selector);
}

/** @returns the one with most posts, and before it the first by a mark of its own that tells no others */
function* bestOfLevel(post: Element, page: LearningPage, least: number): Steps<FoundRecord[]> {
  let best: FoundRecord | null = null;
  let bestScore = 0;
  let marked: FoundRecord | null = null;
  for (const selector of postSelectors(post, page)) {
    const record = yield* recordBy(selector, post, page, least);
    // A single one is told by its own mark, or by nothing.
    if (record === null || (least === 1 && !isCalledPost(record))) continue;
    if (record.purity >= PURE && isMarked(record)) marked ??= record;
    const refined = record.purity < PURE ? ((yield* refine(record, page)) ?? record) : record;
    const score =
      refined.posts.length *
      refined.purity ** 2 *
      (refined === record ? 1 : 0.9) *
      (page.timesIn(post).length > 0 && !holdsTime(post, refined.selector, page) ? GENERAL : 1);
    // What comes first is more lasting: another must be better by more than a trifle.
    if (score > bestScore * 1.05) [best, bestScore] = [refined, score];
  }
  return [...new Set([best, marked])].filter((record) => record !== null);
}

/** @returns null where the selector does not tell this element, or no other like it */
function* recordBy(
  selector: string,
  post: Element,
  page: LearningPage,
  least = 2,
): Steps<FoundRecord | null> {
  const matches = page.all(selector).slice(0, MOST_MATCHES);
  if (matches.length < least || !matches.includes(post)) return null;
  const shape = page.shape(post);
  const hasTime = holdsTime(post, selector, page);
  const posts: Element[] = [];
  const isLike = (match: Element) =>
    likeness(shape, page.shape(match)) >= ALIKE && (!hasTime || holdsTime(match, selector, page));
  yield* eachInSteps(
    matches,
    (match) => {
      if (match === post || isLike(match)) posts.push(match);
    },
    FEW,
  );
  yield null;
  return posts.length < least ? null : { selector, post, posts, purity: posts.length / matches.length };
}

function holdsTime(post: Element, selector: string, page: LearningPage): boolean {
  const times = page.timesIn(post);
  if (times.length === 0) return false;
  const own = partsOutside(selector);
  return times.some((time) => own.isOwn(time, post));
}

/** Says what stands in a post where its own marks and place do not tell it. */
function* refine(record: FoundRecord, page: LearningPage): Steps<FoundRecord | null> {
  let best: FoundRecord | null = null;
  for (const way of [...page.shape(record.post)].slice(0, 12)) {
    const steps = way.slice(1).split('>').join(' > ');
    const next = yield* recordBy(`${record.selector}:has(> ${steps})`, record.post, page);
    if (next === null || next.posts.length < record.posts.length) continue;
    if (next.purity > (best?.purity ?? record.purity)) best = next;
    if (next.purity >= PURE) break;
  }
  return best;
}
