import { type Counts, readDayCounts } from '../../lib/storage/counters';
import { type Comparison, compareInTurns } from '../figures/compare-in-turns';
import { store } from './bench-store';
import { rawBatches } from './raw-database';

const ROUNDS = 9;
const BATCH_SIZE = 2_000;

/** The numbers by day and department from the counters kept with the log, against counting all of its rows. */
export async function compareReport(): Promise<Comparison> {
  const { db } = await store;
  return compareInTurns(
    {
      async ours() {
        const days = [...(await readDayCounts(db)).values()];
        if (days.map(sumOfDepartments).every((sum) => sum === 0)) throw new Error('Nothing was counted');
      },
      async bare() {
        if (sumOf(await count()) === 0) throw new Error('Nothing was counted');
      },
    },
    ROUNDS,
  );
}

async function count(): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for await (const batch of rawBatches(BATCH_SIZE)) {
    for (const row of batch) {
      const { intendedAt, department } = Object(row);
      const key = `${new Date(Number(intendedAt)).toISOString().slice(0, 10)}|${String(department)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function sumOfDepartments(day: Counts): number {
  return sumOf(new Map([...day].filter(([name]) => name.startsWith('department|'))));
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
