import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { importResponses } from '../../../lib/services/import-responses';
import { listResponses } from '../../../lib/services/list-responses';
import { preview, previewRow, vetted } from '../imports/preview-rows';
import { expectValue, problemCode, testStore } from '../storage/test-store';

describe('importing', () => {
  it('takes approved rows as approved, and others as drafts', async () => {
    const store = await testStore();
    const { rows } = await preview(
      Papa.unparse([vetted, { title: 'Draft', body: 'b' }, { ...vetted, title: 'Old', status: 'retired' }]),
    );
    expect(expectValue(await importResponses(store, rows))).toEqual({ added: 3, updated: 0, unchanged: 0 });
    const statuses = expectValue(await listResponses(store)).map(({ title, status }) => [title, status]);
    expect(statuses).toEqual([
      ['Draft', 'draft'],
      ['Late', 'approved'],
      ['Old', 'retired'],
    ]);
  });

  it('adds nothing twice, and a changed text as a new version', async () => {
    const store = await testStore();
    await importResponses(store, (await previewRow({})).rows);
    expect(expectValue(await importResponses(store, (await previewRow({})).rows))).toMatchObject({
      unchanged: 1,
    });
    const changed = await importResponses(store, (await previewRow({ body: 'Other' })).rows);
    expect(expectValue(changed)).toEqual({ added: 0, updated: 1, unchanged: 0 });
    expect(expectValue(await listResponses(store))).toMatchObject([{ version: 2, body: 'Other' }]);
  });

  it('takes no approval away when the same words come again without one', async () => {
    const store = await testStore();
    await importResponses(store, (await previewRow({ topics: 'late;parcel' })).rows);
    const bare = [{ title: vetted.title, body: vetted.body, topics: 'late;parcel' }];
    for (const { rows } of [
      await preview(Papa.unparse(bare)),
      await previewRow({ topics: 'late;parcel', status: 'draft' }),
    ]) {
      expect(expectValue(await importResponses(store, rows))).toEqual({ added: 0, updated: 0, unchanged: 1 });
    }
    expect(expectValue(await listResponses(store))).toMatchObject([{ version: 1, status: 'approved' }]);
    const reworded = (await preview(Papa.unparse([{ ...bare[0], topics: 'late' }]))).rows;
    expect(expectValue(await importResponses(store, reworded))).toMatchObject({ updated: 1 });
    expect(expectValue(await listResponses(store))).toMatchObject([{ version: 2, status: 'draft' }]);
  });

  it.each([
    ['the title freed by a new one', ['renamed', 'by title'], [1, 2]],
    ['a new title after the known one', ['by title', 'renamed'], [3]],
  ])('makes no version twice: %s', async (_what, order, versions) => {
    const store = await testStore();
    const [first] = (await previewRow({})).rows;
    if (!first) throw new Error('No row');
    await importResponses(store, [first]);
    const rows = new Map([
      ['renamed', { ...first, title: 'Later' }],
      ['by title', { ...first, id: 'other', body: 'Other' }],
    ]);
    await importResponses(
      store,
      order.flatMap((name) => rows.get(name) ?? []),
    );
    const kept = await store.db.responses.toArray();
    expect(kept.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual(versions);
    const saved = (await store.db.operations.toArray()).filter(({ kind }) => kind === 'response.saved');
    const made = saved.map(({ entityId, responseVersion }) => `${entityId} ${responseVersion}`);
    expect(new Set(made).size).toBe(made.length);
    expect(made).toHaveLength(3);
  });

  it('takes all rows or none', async () => {
    const store = await testStore();
    const [good] = (await previewRow({})).rows;
    if (!good) throw new Error('No row');
    const bad = { ...good, id: 'other', title: '' };
    expect(problemCode(await importResponses(store, [good, bad]))).toBe('storage-failed');
    expect(await store.db.responses.count()).toBe(0);
    expect(await store.db.operations.count()).toBe(0);
  });

  const manyRows = async (count: number) =>
    (
      await preview(
        Papa.unparse(Array.from({ length: count }, (_, at) => ({ ...vetted, title: `Title ${at}` }))),
      )
    ).rows;

  it('tells how far it is, and can be stopped: then none is taken', async () => {
    const store = await testStore();
    const rows = await manyRows(60);
    const stop = new AbortController();
    const seen: (readonly [number, number])[] = [];
    const onProgress = (done: number, total: number) => {
      seen.push([done, total]);
      stop.abort();
    };
    expect(problemCode(await importResponses(store, rows, { signal: stop.signal, onProgress }))).toBe(
      'cancelled',
    );
    // Each is saved, and then approved.
    expect(seen).toEqual([[0, 120]]);
    expect(await store.db.operations.count()).toBe(0);
  });

  it('can be stopped while it compares what is here already', async () => {
    const store = await testStore();
    const rows = await manyRows(250);
    expectValue(await importResponses(store, rows));
    const stop = new AbortController();
    const looked: number[] = [];
    const watched = rows.map((row, at) => ({
      ...row,
      get language() {
        looked.push(at);
        if (at === 120) stop.abort();
        return row.language;
      },
    }));
    expect(problemCode(await importResponses(store, watched, { signal: stop.signal }))).toBe('cancelled');
    expect(Math.max(...looked), 'it goes on to the end of the part at hand').toBe(199);
    expect(expectValue(await importResponses(store, rows))).toMatchObject({ unchanged: 250 });
  });
});
