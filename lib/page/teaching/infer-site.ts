import type { SiteDescription } from '../../domain/site-description';
import { eachInSteps, type Steps } from '../../sites/_generic-steps';
import { describePosts, MAX_PART } from './describe-posts';
import { findOpeningPost } from './find-opening-post';
import { type FoundRecord, findRecords } from './find-record';
import { type Judgement, judgeDescription } from './judge-description';
import type { LearningPage } from './learning-page';

/** How many ways to see the post are tried out. */
const MOST_RECORDS = 9;
/** Of nested elements that repeat as often so many are tried. */
const MOST_OF_A_COUNT = 2;
/** What a longer way to the post costs, as a share of what is read by it. */
const STEP_COST = 0.003;
/** More posts count more than a trifle of what is read of each. */
const NEARLY = 0.95;
/** So many characters are said twice only where one repeats the other; and how many are compared. */
const SENTENCE = 30;
const MOST_WORDS = 2_000;
const MOST_REPEATS = 2;

/** A description, and what it is worth on this page. */
interface Inferred {
  readonly parts: SiteDescription;
  readonly worth: number;
}

/** @returns how the posts like the one that was pointed at are read; null where nothing like it is on the page */
export function* inferSite(pointed: Element, page: LearningPage): Steps<SiteDescription | null> {
  yield* page.prepare();
  let best: Inferred | null = null;
  for (const words of [pointed, ...(yield* repeatsOf(pointed, page))]) {
    const found = yield* inferFrom(words, page, 2);
    if (found !== null && found.worth > (best?.worth ?? 0)) best = found;
  }
  // A page may show one post alone; others like it are on other pages.
  if (best === null) return (yield* inferFrom(pointed, page, 1))?.parts ?? null;
  return (yield* findOpeningPost(best.parts, page)) ?? best.parts;
}

/** An answer may show the post before it once more: pointing at either means the post itself. */
function* repeatsOf(pointed: Element, page: LearningPage): Steps<Element[]> {
  const words = page.words(pointed);
  const found: Element[] = [];
  if (words.length < SENTENCE || words.length > MOST_WORDS) return found;
  yield* eachInSteps(page.all(pointed.localName), (element) => {
    if (element === pointed || element.childElementCount > pointed.childElementCount + 2) return;
    if (page.words(element) === words && !element.contains(pointed) && !pointed.contains(element))
      found.push(element);
  });
  return found.slice(0, MOST_REPEATS);
}

function* inferFrom(pointed: Element, page: LearningPage, least: number): Steps<Inferred | null> {
  let best: (Inferred & Judgement & { record: FoundRecord }) | null = null;
  for (const record of distinct(yield* findRecords(pointed, page, least))) {
    const found = yield* describePosts(record, page, pointed);
    // A single one without time and address may be anything.
    if (found === null || (least === 1 && !found.parts.time && !found.parts.permalink)) continue;
    const judged = yield* judgeDescription(found, record, page, pointed);
    const steps = found.parts.post.split('>').length - 1;
    const worth = judged.score * (1 - STEP_COST * steps);
    if (worth > (best?.worth ?? 0) + 0.01) best = { parts: found.parts, worth, record, ...judged };
  }
  if (best === null || best.unread.length === 0) return best;
  // Guests have no profile, the first post has another head: some of those that were missed are compared, too.
  const again = yield* describePosts(best.record, page, pointed, best.unread.slice(0, 4));
  if (again === null) return best;
  const others = again.parts.text.split(' || ').filter((way) => !best.parts.text.includes(way));
  const text = [best.parts.text, ...others].join(' || ');
  // A post of a picture alone lacks nothing but the place of the text.
  for (const parts of [again.parts, { ...best.parts, text }]) {
    if (parts.text.length > MAX_PART) continue;
    const { score, count } = yield* judgeDescription({ ...again, parts }, best.record, page, pointed);
    const isBetter = score > best.score || (count > best.count && score > best.score * NEARLY);
    if (isBetter) return { parts, worth: (best.worth * score) / best.score };
  }
  return best;
}

function distinct(records: readonly FoundRecord[]): FoundRecord[] {
  const counts = new Map<number, number>();
  const kept = records.filter(({ posts: { length } }) => {
    const count = (counts.get(length) ?? 0) + 1;
    counts.set(length, count);
    return count <= MOST_OF_A_COUNT;
  });
  return kept.slice(0, MOST_RECORDS);
}
