import { describe, expect, it } from 'vitest';
import { checkLedger } from '../../../lib/services/check-ledger';
import { clearDisposition } from '../../../lib/services/clear-disposition';
import { correctJudgement } from '../../../lib/services/correct-judgement';
import { forgetLearned } from '../../../lib/services/forget-learned';
import { listDispositions } from '../../../lib/services/list-dispositions';
import { listLearned } from '../../../lib/services/list-learned';
import { setDisposition } from '../../../lib/services/set-disposition';
import { undoJudgement } from '../../../lib/services/undo-judgement';
import { rebuildRows } from '../../../lib/storage/rebuild-rows';
import { dumpTables } from '../storage/dump-tables';
import { expectValue, problemCode, START, type TestStore, testStore } from '../storage/test-store';
import { madeUpCorrection } from './made-up-correction';

async function learned(store: TestStore) {
  return expectValue(await listLearned(store)).map(({ postKey, what, value }) => ({ postKey, what, value }));
}

async function isEmptied(store: TestStore, postKey: string): Promise<boolean> {
  return expectValue(await listDispositions(store, [postKey])).has(postKey);
}

describe('a verdict that a person puts right', () => {
  it('is kept with what is learned from it, as one operation', async () => {
    const store = await testStore();
    const input = madeUpCorrection({ what: 'intent', was: 'complaint', value: 'question' });
    const row = expectValue(await correctJudgement(store, input));
    expect(row).toEqual({ ...input, id: row.id, at: START, demo: false });
    expect(expectValue(await listLearned(store))).toEqual([row]);
    const operations = await store.db.operations.toArray();
    expect(operations).toMatchObject([{ kind: 'judgement.corrected', entityId: row.id, payload: input }]);
  });

  it('replaces what was said of the same post and kind before', async () => {
    const store = await testStore();
    await correctJudgement(store, madeUpCorrection({ what: 'sentiment', value: 'positive' }));
    await correctJudgement(store, madeUpCorrection({ what: 'intent', value: 'praise' }));
    await correctJudgement(store, madeUpCorrection({ what: 'intent', value: 'question' }));
    expect((await learned(store)).map(({ value }) => value)).toEqual(['positive', 'question']);
  });

  it('takes off the list what is not about us, until it is about us after all', async () => {
    const store = await testStore();
    await correctJudgement(store, madeUpCorrection());
    expect(await isEmptied(store, 'feed:1')).toBe(true);
    await correctJudgement(store, madeUpCorrection({ was: 'not-about-us', value: 'about-us' }));
    expect(await isEmptied(store, 'feed:1')).toBe(false);
    expect(await learned(store)).toEqual([{ postKey: 'feed:1', what: 'about', value: 'about-us' }]);
  });

  it('leaves a post off the list that was taken off for another reason', async () => {
    const store = await testStore();
    await setDisposition(store, { postKey: 'feed:1', kind: 'later' });
    await correctJudgement(store, madeUpCorrection({ value: 'about-us' }));
    expect(await isEmptied(store, 'feed:1')).toBe(true);
  });

  it('is undone with its place on the list, and its content is gone', async () => {
    const store = await testStore();
    const row = expectValue(await correctJudgement(store, madeUpCorrection()));
    expectValue(await undoJudgement(store, row));
    expectValue(await undoJudgement(store, row));
    expect(await learned(store)).toEqual([]);
    expect(await isEmptied(store, 'feed:1')).toBe(false);
    const [corrected] = await store.db.operations.where('entityId').equals(row.id).toArray();
    expect(corrected).toMatchObject({ kind: 'judgement.corrected', payload: null, salt: null });
    const report = expectValue(await checkLedger(store, { signal: new AbortController().signal }));
    expect(report).toMatchObject({ erased: 1, broken: null });
  });

  it('is forgotten when the post is put back on the list', async () => {
    const store = await testStore();
    await correctJudgement(store, madeUpCorrection());
    await clearDisposition(store, { postKey: 'feed:1' });
    expect(await learned(store)).toEqual([]);
  });

  it('is refused when it cannot be', async () => {
    const store = await testStore();
    const wrong = madeUpCorrection({ features: [-1] });
    expect(problemCode(await correctJudgement(store, wrong))).toBe('bad-correction');
    expect(await store.db.operations.count()).toBe(0);
  });
});

describe('what was learned', () => {
  it('is forgotten by subject, or all of it', async () => {
    const store = await testStore();
    for (const [index, subjectId] of ['a', 'a', 'b'].entries())
      await correctJudgement(store, madeUpCorrection({ subjectId, postKey: `feed:${index}` }));
    expect(expectValue(await forgetLearned(store, { subjectId: 'a' }))).toBe(2);
    expect((await learned(store)).map(({ postKey }) => postKey)).toEqual(['feed:2']);
    expect(expectValue(await forgetLearned(store, { subjectId: null }))).toBe(1);
    expect(expectValue(await forgetLearned(store, { subjectId: null }))).toBe(0);
    expect(await learned(store)).toEqual([]);
  });

  it('is made again from the operations, and what was forgotten stays so', async () => {
    const store = await testStore();
    const first = expectValue(await correctJudgement(store, madeUpCorrection()));
    store.pass(5);
    await correctJudgement(store, madeUpCorrection({ what: 'topic', value: 'Delivery', postKey: 'feed:2' }));
    const copies = await store.db.operations.toArray();
    await undoJudgement(store, first);
    const before = await dumpTables(store.db);
    await store.db.transaction('rw', store.db.tables, async () => {
      // As another device may still hold them.
      await store.db.operations.bulkPut(copies);
      await rebuildRows(store.db);
    });
    expect(await dumpTables(store.db)).toEqual(before);
  });

  it('is read again only as far as it is new', async () => {
    const store = await testStore();
    const row = expectValue(await correctJudgement(store, madeUpCorrection()));
    const known = { ...row, features: [] };
    await correctJudgement(store, madeUpCorrection({ postKey: 'feed:2' }));
    const rows = expectValue(await listLearned(store, new Map([[row.id, known]])));
    expect(rows.map(({ features }) => features.length)).toEqual([0, 2]);
  });
});
