import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Engagement } from '../domain/engagement';
import type { Response } from '../domain/response';
import type { Result } from '../domain/result';
import { weekStart } from '../domain/supervision';
import { attempt } from './attempt';
import { readSettings } from './load-settings';
import type { Store } from './store';

/** Weeks that are looked at, the one that runs included. */
const WEEKS = 5;

export interface SupervisedReply {
  readonly engagement: Engagement;
  /** Monday 00:00 UTC, epoch milliseconds. */
  readonly week: number;
  /** The version that was approved; null: it is not kept. */
  readonly approved: Response | null;
}

export interface SupervisionList {
  readonly percent: number;
  /** Edited replies of those weeks, chosen or not. */
  readonly edited: number;
  /** What was chosen, the oldest first. */
  readonly sampled: readonly SupervisedReply[];
}

/** @returns the edited replies of the last weeks that are to be looked at, and those that were. */
export function listSupervision(store: Store): Promise<Result<SupervisionList>> {
  const from = weekStart(store.environment.now(), WEEKS - 1);
  return attempt(async () => {
    // Asked for at once: a watched query is not told of changes to what it asks for later (Dexie 4.4).
    const [settings, edited] = await Promise.all([
      readSettings(store.db),
      store.db.engagements.where('editedAt').aboveOrEqual(from).toArray(),
    ]);
    const { percent } = settings.supervision;
    const sampled = sampleByWeek(edited, percent);
    const approved = await store.db.responseVersions.bulkGet(
      sampled.map(({ response }): [string, number] => [response?.id ?? '', response?.version ?? 0]),
    );
    return {
      percent,
      edited: edited.length,
      sampled: sampled.map((engagement, index) => ({
        engagement,
        week: weekStart(engagement.intendedAt),
        approved: approved[index] ?? null,
      })),
    };
  });
}

/**
 * @returns of each week so many percent, at least one: those with the smallest hashes of their ids, so that every
 * machine chooses the same and nobody can pick. What somebody has looked at stays.
 */
export function sampleByWeek(edited: readonly Engagement[], percent: number): readonly Engagement[] {
  const weeks = Map.groupBy(edited, ({ intendedAt }) => weekStart(intendedAt));
  const chosen = [...weeks.values()].flatMap((week) => {
    const ranked = week
      .map((engagement) => ({ engagement, rank: bytesToHex(sha256(utf8ToBytes(engagement.id))) }))
      .toSorted((a, b) => (a.rank < b.rank ? -1 : 1));
    const most = Math.ceil((week.length * percent) / 100);
    return ranked
      .filter(({ engagement }, place) => place < most || engagement.review !== null)
      .map(({ engagement }) => engagement);
  });
  return chosen.toSorted((a, b) => a.intendedAt - b.intendedAt || (a.id < b.id ? -1 : 1));
}

/** How many were chosen, looked at, and found to have problems. */
export interface SupervisionCount {
  readonly name: string;
  readonly sampled: number;
  readonly reviewed: number;
  readonly problems: number;
}

/** @returns the counts by what the names say of each reply, most chosen first. */
export function countSupervision(
  sampled: readonly SupervisedReply[],
  namesOf: (engagement: Engagement) => readonly string[],
): readonly SupervisionCount[] {
  const groups = new Map<string, SupervisionCount>();
  for (const { engagement } of sampled) {
    const { review } = engagement;
    for (const name of new Set(namesOf(engagement))) {
      const before = groups.get(name) ?? { name, sampled: 0, reviewed: 0, problems: 0 };
      groups.set(name, {
        name,
        sampled: before.sampled + 1,
        reviewed: before.reviewed + (review ? 1 : 0),
        problems: before.problems + (review?.verdict === 'problem' ? 1 : 0),
      });
    }
  }
  return [...groups.values()].toSorted((a, b) => b.sampled - a.sampled || (a.name < b.name ? -1 : 1));
}
