import type { RapportDatabase } from './database';

/** Numbers by name; what never occurred is absent. */
export type Counts = ReadonlyMap<string, number>;

/** What a number counts. */
export type CounterName =
  | 'engagements'
  | 'uses'
  | 'suggested'
  | `${'state' | 'site' | 'agent' | 'outcome' | 'department' | 'taken'}|${string}`;

/**
 * Counting in IndexedDB is linear, so the numbers are kept with the rows, in the same transaction. A row holds all
 * numbers of one day (UTC, when it was intended): logging one engagement reads and writes one.
 */
export const counterNames = {
  all: 'engagements',
  state: (state: string) => `state|${state}`,
  site: (site: string) => `site|${site}`,
  agent: (agent: string) => `agent|${agent}`,
  outcome: (outcome: string) => `outcome|${outcome}`,
  department: (department: string) => `department|${department}`,
  /** Replies for which something was suggested. */
  suggested: 'suggested',
  /** Of these, those made of the first suggestion, and of one of the first three. */
  taken: (place: 'first' | 'three') => `taken|${place}`,
  /** Of a response, in a row of its own. */
  uses: 'uses',
} as const satisfies Record<string, CounterName | ((part: never) => CounterName)>;

/** Department name under which engagements without one are counted. */
export const NO_DEPARTMENT = 'none';

const DAY = 'day|';
const RESPONSE = 'response|';
const DAY_LENGTH = '2026-11-22'.length;

/** @returns the key of the row that counts that moment (epoch milliseconds) */
export function dayKey(atMs: number): string {
  return DAY + new Date(atMs).toISOString().slice(0, DAY_LENGTH);
}

/** @returns the key of the row that counts the uses of a response */
export function responseKey(id: string): string {
  return RESPONSE + id;
}

/** @returns what was counted on each day, by the day (`2026-11-22`, UTC), in order of time. */
export async function readDayCounts(db: RapportDatabase): Promise<ReadonlyMap<string, Counts>> {
  const rows = await db.counters.where('key').startsWith(DAY).toArray();
  return new Map(rows.map(({ key, counts }) => [key.slice(DAY.length), new Map(Object.entries(counts))]));
}

/** @returns how often each response was used, by its id. */
export async function readUses(db: RapportDatabase): Promise<Counts> {
  const rows = await db.counters.where('key').startsWith(RESPONSE).toArray();
  return new Map(rows.map(({ key, counts }) => [key.slice(RESPONSE.length), counts[counterNames.uses] ?? 0]));
}
