import type { SiteDescription } from '../../domain/site-description';
import type { Steps } from '../../sites/_generic-steps';
import { describePosts } from './describe-posts';
import { type FoundRecord, findRecords } from './find-record';
import { judgeDescription } from './judge-description';
import type { LearningPage } from './learning-page';

/** How many ways to see the post are tried out. */
const MOST_RECORDS = 9;
/** Of nested elements that repeat as often so many are tried. */
const MOST_OF_A_COUNT = 2;
/** What a longer way to the post costs, as a share of what is read by it. */
const STEP_COST = 0.003;

/** @returns how the posts like the one that was pointed at are read; null where nothing like it is on the page */
export function* inferSite(pointed: Element, page: LearningPage): Steps<SiteDescription | null> {
  yield* page.prepare();
  // A page may show one post alone; others like it are on other pages.
  return (yield* inferFrom(pointed, page, 2)) ?? (yield* inferFrom(pointed, page, 1));
}

function* inferFrom(pointed: Element, page: LearningPage, least: number): Steps<SiteDescription | null> {
  let best: { parts: SiteDescription; record: FoundRecord; unread: readonly Element[] } | null = null;
  let most = 0;
  for (const record of distinct(yield* findRecords(pointed, page, least))) {
    const found = yield* describePosts(record, page, pointed);
    // A single one without time and address may be anything.
    if (found === null || (least === 1 && !found.parts.time && !found.parts.permalink)) continue;
    const { score, unread } = yield* judgeDescription(found, record, page, pointed);
    const steps = found.parts.post.split('>').length - 1;
    const worth = score * (1 - STEP_COST * steps);
    if (worth > most + 0.01) [best, most] = [{ parts: found.parts, record, unread }, worth];
  }
  if (best === null || best.unread.length === 0) return best?.parts ?? null;
  // Guests have no profile, the first post has another head: some of those that were missed are compared, too.
  const again = yield* describePosts(best.record, page, pointed, best.unread.slice(0, 4));
  if (again === null) return best.parts;
  const { score } = yield* judgeDescription(again, best.record, page, pointed);
  return score > most ? again.parts : best.parts;
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
