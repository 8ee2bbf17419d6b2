import { partsOutside } from '../../sites/_own-parts';
import type { LearningPage } from './learning-page';
import { postSelectors } from './post-selectors';
import { likeness, shapeOf } from './record-shape';

/** A selector of posts, and those of its matches that are like the one that was pointed at. */
export interface FoundRecord {
  readonly selector: string;
  readonly post: Element;
  readonly posts: readonly Element[];
  /** Share of the matches that are like it. */
  readonly purity: number;
}

/** Most matches looked at; a page of more says nothing new. */
const MOST_MATCHES = 120;
const ALIKE = 0.5;
/** A selector with fewer others beside posts needs no further words. */
const PURE = 0.95;

/**
 * The posts by what was pointed at: elements around it, each told by the most lasting selector that all like it have.
 * @returns what may be the post, the likeliest first
 */
export function findRecords(pointed: Element, page: LearningPage): FoundRecord[] {
  const levels: FoundRecord[] = [];
  const { body } = page.document;
  for (let at: Element | null = pointed; at !== null && at !== body; at = at.parentElement) {
    const level = bestOfLevel(at, page);
    if (level !== null) levels.unshift(level);
  }
  const timed = levels.filter(({ post, selector }) => holdsTime(post, selector, page));
  const likely = timed.length > 0 ? timed : levels;
  const most = Math.max(0, ...likely.map(({ posts }) => posts.length));
  // Of elements that repeat as often the outermost is the whole post; the inner ones are its parts.
  const share = ({ posts }: FoundRecord) => Math.round((10 * posts.length) / most);
  return likely.toSorted((a, b) => share(b) - share(a));
}

function bestOfLevel(post: Element, page: LearningPage): FoundRecord | null {
  let best: FoundRecord | null = null;
  let bestScore = 0;
  for (const selector of postSelectors(post, page)) {
    const record = recordBy(selector, post, page);
    if (record === null) continue;
    const refined = record.purity < PURE ? (refine(record, page) ?? record) : record;
    const score = refined.posts.length * refined.purity ** 2 * (refined === record ? 1 : 0.9);
    // What comes first is more lasting: another must be better by more than a trifle.
    if (score > bestScore * 1.05) [best, bestScore] = [refined, score];
  }
  return best;
}

/** @returns null where the selector does not tell this element, or no other like it */
function recordBy(selector: string, post: Element, page: LearningPage): FoundRecord | null {
  const matches = [...page.document.querySelectorAll(selector)].slice(0, MOST_MATCHES);
  if (matches.length < 2 || !matches.includes(post)) return null;
  const shape = shapeOf(post, selector);
  const hasTime = holdsTime(post, selector, page);
  const posts = matches.filter(
    (match) =>
      match === post ||
      (page.words(match).length > 1 &&
        likeness(shape, shapeOf(match, selector)) >= ALIKE &&
        (!hasTime || holdsTime(match, selector, page))),
  );
  return posts.length < 2 ? null : { selector, post, posts, purity: posts.length / matches.length };
}

function holdsTime(post: Element, selector: string, page: LearningPage): boolean {
  const own = partsOutside(selector);
  // What stands in a post is asked first, once for all selectors; what belongs to it costs more.
  return page.timesIn(post).some((time) => own.isOwn(time, post));
}

/** Says what stands in a post where its own marks and place do not tell it. */
function refine(record: FoundRecord, page: LearningPage): FoundRecord | null {
  let best: FoundRecord | null = null;
  for (const way of shapeOf(record.post, record.selector)) {
    const steps = way.slice(1).split('>').join(' > ');
    const next = recordBy(`${record.selector}:has(> ${steps})`, record.post, page);
    if (next === null || next.posts.length < record.posts.length) continue;
    if (next.purity > (best?.purity ?? record.purity)) best = next;
    if (next.purity >= PURE) break;
  }
  return best;
}
