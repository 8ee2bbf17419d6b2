import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebuildRows } from '../../../lib/storage/rebuild-rows';
import { randomWork, work } from '../services/random-work';
import { dumpTables } from './dump-tables';
import { testStore } from './test-store';

describe('rebuildRows', () => {
  it('makes exactly the rows that are there, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(randomWork({ withExamples: true }), async (todo) => {
        const store = await testStore();
        const { db } = store;
        await work(store, todo);
        const before = await dumpTables(db);
        await db.transaction('rw', db.tables, async () => {
          await rebuildRows(db);
        });
        expect(await dumpTables(db)).toEqual(before);
        db.close();
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
