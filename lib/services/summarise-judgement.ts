import { JUDGED_KINDS, type JudgedKind, type LearnedRow } from '../domain/learned-row';
import type { Result } from '../domain/result';
import { weekStart } from '../domain/supervision';
import { type Counts, counterNames, readDayCounts } from '../storage/counters';
import { attempt } from './attempt';
import { readSettings } from './load-settings';
import type { Store } from './store';

/** Weeks that are told of, the one that runs included. */
const WEEKS = 12;

/** How often the team took what was suggested. */
export interface Taken {
  /** Replies for which something was suggested. */
  readonly replies: number;
  /** Of these, made of the first suggestion. */
  readonly first: number;
  /** Of these, made of one of the first three. */
  readonly three: number;
}

export interface JudgedWeek extends Taken {
  /** Monday 00:00 UTC, epoch milliseconds. */
  readonly week: number;
  /** Verdicts that were put right; confirmed ones do not count. */
  readonly corrected: number;
}

/** How often a verdict was put right to another one. */
interface Confusion {
  readonly was: string | null;
  readonly value: string | null;
  readonly count: number;
}

/** The verdicts of one kind that people spoke about. */
export interface KindSummary {
  readonly what: JudgedKind;
  readonly corrected: number;
  readonly confirmed: number;
  /** The most frequent first. */
  readonly confusions: readonly Confusion[];
}

export interface JudgementSummary {
  /** Of all replies that are logged. */
  readonly taken: Taken;
  /** The latest first, from the first one in which anything happened. */
  readonly weeks: readonly JudgedWeek[];
  /** Only kinds that somebody spoke about. */
  readonly kinds: readonly KindSummary[];
  /** How many corrections are kept. */
  readonly corrections: number;
  /** What was chosen before teaches no suggestions, epoch milliseconds UTC; null: all that is logged does. */
  readonly learnFrom: number | null;
}

/** @returns how judgement does on the team's own log */
export function summariseJudgement({ db, environment }: Store): Promise<Result<JudgementSummary>> {
  return attempt(async () => {
    // Asked for at once: a watched query is not told of changes to what it asks for later (Dexie 4.4).
    const [days, learned, { learnFrom }] = await Promise.all([
      readDayCounts(db),
      db.learned.toArray(),
      readSettings(db),
    ]);
    return {
      taken: sumUp([...days.values()]),
      weeks: weeksOf(days, learned, environment.now()),
      kinds: JUDGED_KINDS.map((what) =>
        kindOf(
          what,
          learned.filter((row) => row.what === what),
        ),
      ).filter(({ corrected, confirmed }) => corrected + confirmed > 0),
      corrections: learned.length,
      learnFrom,
    };
  });
}

function sumUp(days: readonly Counts[]): Taken {
  const sum = (name: string) => days.reduce((total, counts) => total + (counts.get(name) ?? 0), 0);
  return {
    replies: sum(counterNames.suggested),
    first: sum(counterNames.taken('first')),
    three: sum(counterNames.taken('three')),
  };
}

function weeksOf(
  days: ReadonlyMap<string, Counts>,
  learned: readonly LearnedRow[],
  nowMs: number,
): readonly JudgedWeek[] {
  const weeks = Array.from({ length: WEEKS }, (_, back) => {
    const week = weekStart(nowMs, back);
    const own = [...days].filter(([day]) => weekStart(Date.parse(day)) === week);
    const corrected = learned.filter((row) => isCorrected(row) && weekStart(row.at) === week).length;
    return { week, ...sumUp(own.map(([, counts]) => counts)), corrected };
  });
  return weeks.slice(0, weeks.findLastIndex(({ replies, corrected }) => replies + corrected > 0) + 1);
}

function kindOf(what: JudgedKind, rows: readonly LearnedRow[]): KindSummary {
  const wrong = rows.filter(isCorrected);
  const pairs = Map.groupBy(wrong, ({ was, value }) => JSON.stringify([was, value]));
  const confusions = [...pairs.values()].flatMap(([row, ...others]) =>
    row ? [{ was: row.was, value: row.value, count: 1 + others.length }] : [],
  );
  return {
    what,
    corrected: wrong.length,
    confirmed: rows.length - wrong.length,
    confusions: confusions.toSorted((a, b) => b.count - a.count),
  };
}

function isCorrected({ was, value }: LearnedRow): boolean {
  return was !== value;
}
