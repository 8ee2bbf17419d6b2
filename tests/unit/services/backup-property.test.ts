import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOperations } from '../../../lib/domain/operation-order';
import type { Store } from '../../../lib/services/store';
import { dumpTables } from '../storage/dump-tables';
import { testStore } from '../storage/test-store';
import { backedUp, readFrom, restored } from './backup-steps';
import { randomWork, work } from './random-work';

const RUNS = { numRuns: 15 };
const CLOCK_BACK_MS = 60 * 60_000;

async function operationKeys({ db }: Store): Promise<string[]> {
  return (await db.operations.toArray()).toSorted(compareOperations).map(({ dev, n }) => `${dev} ${n}`);
}

describe('a backup of any work', () => {
  it('restored into an empty database gives the same tables', async () => {
    await fc.assert(
      fc.asyncProperty(randomWork({ withExamples: true }), async (todo) => {
        const [original, fresh] = [await testStore(), await testStore()];
        await work(original, todo);
        const { file, operations } = await backedUp(original);
        const report = await restored(fresh, file);
        expect(report).toMatchObject({ added: operations, isAsInFile: true, ledger: { broken: null } });
        expect(await dumpTables(fresh.db)).toEqual(await dumpTables(original.db));
        expect(await fresh.db.staged.count()).toBe(0);
        for (const { db } of [original, fresh]) db.close();
      }),
      RUNS,
    );
  }, 60_000);

  it('restored beside other work gives both, in whichever order, and a second time nothing', async () => {
    const two = fc.tuple(randomWork({ withExamples: false }), randomWork({ withExamples: false }));
    await fc.assert(
      fc.asyncProperty(two, async ([some, others]) => {
        const [here, there] = [await testStore(), await testStore()];
        await work(here, some);
        await work(there, others);
        const both = new Set([...(await operationKeys(here)), ...(await operationKeys(there))]);
        const file = (await backedUp(there)).file;
        expect(await restored(here, file)).toMatchObject({ isAsInFile: true, ledger: { broken: null } });
        const after = await operationKeys(here);
        expect(after.filter((key) => both.has(key))).toHaveLength(both.size);

        expect(await readFrom(here, file)).toMatchObject({ added: 0, fault: null });
        const tables = await dumpTables(here.db);
        await restored(here, file);
        expect(await dumpTables(here.db)).toEqual(tables);

        // What goes on here comes after what was restored, even where the clock here is behind.
        here.pass(-CLOCK_BACK_MS);
        await work(here, others);
        const copies = [await testStore(), await testStore()];
        const latest = (await backedUp(here)).file;
        await restored(copies[0] ?? here, latest);
        await restored(copies[1] ?? here, file);
        await restored(copies[1] ?? here, latest);
        // Of drafts, each machine keeps the one it has.
        const { drafts: _drafts, ...expected } = await dumpTables(here.db);
        for (const { db } of copies) expect(await dumpTables(db)).toMatchObject(expected);
        for (const { db } of [here, there, ...copies]) db.close();
      }),
      RUNS,
    );
  }, 120_000);
});
