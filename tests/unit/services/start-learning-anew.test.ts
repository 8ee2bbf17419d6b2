import { describe, expect, it } from 'vitest';
import { checkLedger } from '../../../lib/services/check-ledger';
import { correctJudgement } from '../../../lib/services/correct-judgement';
import { listLearned } from '../../../lib/services/list-learned';
import { loadSettings } from '../../../lib/services/load-settings';
import { saveSetting } from '../../../lib/services/save-setting';
import { startLearningAnew } from '../../../lib/services/start-learning-anew';
import { rebuildRows } from '../../../lib/storage/rebuild-rows';
import { expectValue, START, testStore } from '../storage/test-store';
import { inserted } from './engagement-steps';
import { madeUpCorrection } from './made-up-correction';

describe('to start learning anew', () => {
  it('leaves a mark, and the log as it is', async () => {
    const store = await testStore();
    await inserted(store);
    await correctJudgement(store, madeUpCorrection());
    expect(expectValue(await startLearningAnew(store, { withCorrections: false }))).toBe(0);
    const { learnFrom } = expectValue(await loadSettings(store));
    expect(learnFrom).toBeGreaterThan(START);
    expect(await store.db.engagements.count()).toBe(1);
    expect(expectValue(await listLearned(store))).toHaveLength(1);
    // It is kept in the ledger, so that it holds after a restart and a restore.
    await rebuildRows(store.db);
    expect(expectValue(await loadSettings(store)).learnFrom).toBe(learnFrom);
  });

  it('can be taken back', async () => {
    const store = await testStore();
    await startLearningAnew(store, { withCorrections: false });
    await saveSetting(store, { key: 'learnFrom', value: null });
    expect(expectValue(await loadSettings(store)).learnFrom).toBeNull();
  });

  it('forgets corrections for good where that is wanted', async () => {
    const store = await testStore();
    await correctJudgement(store, madeUpCorrection());
    await correctJudgement(store, madeUpCorrection({ postKey: 'feed:2' }));
    expect(expectValue(await startLearningAnew(store, { withCorrections: true }))).toBe(2);
    expect(expectValue(await listLearned(store))).toEqual([]);
    const said = (await store.db.operations.toArray()).filter(({ kind }) => kind === 'judgement.corrected');
    expect(said.map(({ payload }) => payload)).toEqual([null, null]);
    const stop = new AbortController();
    expect(expectValue(await checkLedger(store, { signal: stop.signal }))).toMatchObject({
      erased: 2,
      broken: null,
    });
  });
});
