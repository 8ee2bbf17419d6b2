import * as z from 'zod/mini';
import type { PostKind } from './post';
import { COUNTED_FIELDS, COUNTED_KINDS, type CountedField, type ReadingCounts } from './reading-counts';

/**
 * What is counted: no post found at all, those not read, rows among them that are none, fields that lack, and kinds of
 * posts of which there is none, texts that are short or in fewer pieces, and words around the posts that are in none.
 */
type ReadingPart =
  | 'none'
  | 'unread'
  | 'beside'
  | 'length'
  | 'pieces'
  | 'unheard'
  | CountedField
  | `no ${PostKind}`;

const share = z.number().check(z.minimum(0), z.maximum(1));

/** What pages of one site and kind were like so far: numbers alone, nothing of what stood there. */
export const ReadingRecordSchema = z.object({
  /** How many such pages were looked at, and on how many of them posts stood. */
  pages: z.int(),
  withPosts: z.int(),
  /** The largest share of posts that each part was missing of on one page. */
  worst: z.record(z.string(), share),
  /** The least mean length of a page's texts. */
  shortest: z.number(),
  /** The least mean number of elements that a page's texts stood in. */
  fewestRoots: z.number(),
  /** The most that a page said around its posts, for each of them. */
  mostUnheard: z.number(),
  /** On how many of the pages with posts each kind of post stood. */
  kinds: z.record(z.string(), z.int()),
  /** When such a page was last looked at, in epoch milliseconds. */
  at: z.int(),
});
export type ReadingRecord = z.infer<typeof ReadingRecordSchema>;

/** What is worse on this page than on all pages of its kind before. */
export interface ReadingFinding {
  readonly part: ReadingPart;
  /** changed: of so many posts that the layout must have changed. unusual: of a few. */
  readonly level: 'changed' | 'unusual';
  readonly count: number;
  readonly of: number;
}

/** From so many pages on their history is more to go by than what is common to all sites. */
const ENOUGH_PAGES = 3;
/** Of a page with fewer posts each counts as if there were so many: one guest in a thread of one is no rule. */
const FEWEST = 5;
/** A share that much larger than ever before means that the layout has changed. */
const LEAP = 0.3;
/** Pages without any post are common on such a site, below this share of pages with some. */
const MOSTLY = 0.9;
/** Texts of less than this share of the shortest so far are cut, not short. */
const SHORT = 0.6;
/** A title that lacks in fewer posts than this share may not have been there. */
const FEWER = 0.1;
/** So much more around the posts than ever before, and at least half a text of it, was a post's once. */
const MORE = 1.1;
const HALF = 0.5;
/** What is common to all sites: most posts are read, and most have a text. */
const COMMON: Partial<Record<ReadingPart, number>> = { unread: 0.2, text: 0.3 };

/** @returns what of the page is worse than before, the worst first; none where all is as usual. */
export function judgeReading(counts: ReadingCounts, record: ReadingRecord | null): ReadingFinding[] {
  const history = record !== null && record.pages >= ENOUGH_PAGES ? record : null;
  if (counts.candidates === 0) {
    const isUnusual = history !== null && history.withPosts >= MOSTLY * history.pages;
    return isUnusual ? [{ part: 'none', level: 'changed', count: 0, of: 0 }] : [];
  }
  const lost = partsOf(counts)
    .flatMap(({ part, count, of }) => {
      const usual = history === null ? (COMMON[part] ?? 1) : (history.worst[part] ?? 0);
      // Where none is read at all, no usage of the site explains it.
      const excess = part === 'unread' && counts.read === 0 ? 1 : shareOf(count, of) - usual;
      if (count === 0 || excess <= 0) return [];
      return [{ part, count, of, excess, level: levelOf(part, excess) }];
    })
    .toSorted((a, b) => b.excess - a.excess)
    .map(({ part, level, count, of }) => ({ part, level, count, of }));
  return [...lost, ...lostKinds(counts, history), ...(history === null ? [] : lostWords(counts, history))];
}

/** A title in place of the text, or the first lines of it; a title, a warning or tags alone; posts or parts of them. */
function lostWords(counts: ReadingCounts, history: ReadingRecord): ReadingFinding[] {
  const { found } = counts;
  const mean = meanLength(counts);
  const excess = unheardOf(counts) - history.mostUnheard;
  const isLost: [ReadingPart, boolean][] = [
    ['length', mean < SHORT * history.shortest],
    ['pieces', meanOf(counts.roots, counts) < history.fewestRoots - FEWER],
    ['unheard', excess * counts.read >= HALF * mean && unheardOf(counts) > MORE * history.mostUnheard],
  ];
  return isLost.flatMap(([part, is]) => (is ? [{ part, level: 'unusual', count: found, of: found }] : []));
}

/** A thread may be without answers: this alone is never more than unusual. */
function lostKinds(counts: ReadingCounts, history: ReadingRecord | null): ReadingFinding[] {
  return COUNTED_KINDS.flatMap((kind, index) => {
    const known = history?.kinds[kind] ?? 0;
    if (history === null || known === 0 || known < MOSTLY * history.withPosts) return [];
    const isThere = (counts.kinds[index] ?? 0) > 0 || counts.read === 0;
    return isThere ? [] : [{ part: `no ${kind}`, level: 'unusual', count: 0, of: counts.read }];
  });
}

/** @returns the history with this page in it. */
export function learnReading(
  counts: ReadingCounts,
  record: ReadingRecord | null,
  nowMs: number,
): ReadingRecord {
  const worst = { ...record?.worst };
  for (const { part, count, of } of partsOf(counts))
    worst[part] = Math.max(worst[part] ?? 0, shareOf(count, of));
  return {
    pages: (record?.pages ?? 0) + 1,
    withPosts: (record?.withPosts ?? 0) + Number(counts.candidates > 0),
    kinds: Object.fromEntries(
      COUNTED_KINDS.map((kind, index) => [
        kind,
        (record?.kinds[kind] ?? 0) + Number((counts.kinds[index] ?? 0) > 0),
      ]),
    ),
    shortest: Math.min(record?.shortest ?? Number.MAX_SAFE_INTEGER, meanLength(counts)),
    fewestRoots: Math.min(record?.fewestRoots ?? Number.MAX_SAFE_INTEGER, meanOf(counts.roots, counts)),
    mostUnheard: Math.max(record?.mostUnheard ?? 0, unheardOf(counts)),
    worst: counts.candidates > 0 ? worst : (record?.worst ?? {}),
    at: nowMs,
  };
}

/** Rows among posts that are none may be anything; only posts that were not read, or not whole, tell for sure. */
function levelOf(part: ReadingPart, excess: number): ReadingFinding['level'] {
  return excess >= LEAP && part !== 'beside' ? 'changed' : 'unusual';
}

function partsOf(counts: ReadingCounts): { part: ReadingPart; count: number; of: number }[] {
  const { candidates, read, looked, found, beside, missing } = counts;
  return [
    { part: 'unread', count: candidates - read, of: candidates },
    { part: 'beside', count: beside, of: looked + beside },
    ...COUNTED_FIELDS.map((part, index) => ({ part, count: missing[index] ?? 0, of: found })),
  ];
}

function shareOf(count: number, of: number): number {
  return count / Math.max(of, FEWEST);
}

/** Of nothing the mean is none: no page is judged by it. */
function meanLength(counts: ReadingCounts): number {
  return meanOf(counts.length, counts);
}

function meanOf(sum: number, { found }: ReadingCounts): number {
  return found > 0 ? sum / found : Number.MAX_SAFE_INTEGER;
}

/** For each post, since a page of many says more around them. */
function unheardOf({ unheard, read }: ReadingCounts): number {
  return unheard / Math.max(read, 1);
}
