import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { LogFilter } from '../../../lib/domain/log-filter';
import { addTag } from '../../../lib/services/add-tag';
import { checkLedger } from '../../../lib/services/check-ledger';
import { correctEngagement } from '../../../lib/services/correct-engagement';
import { exportLog } from '../../../lib/services/export-log';
import { findLogIds, type LogFound } from '../../../lib/services/find-log-ids';
import { readLogRows } from '../../../lib/services/read-log-rows';
import { saveSetting } from '../../../lib/services/save-setting';
import type { Store } from '../../../lib/services/store';
import { withdrawEngagement } from '../../../lib/services/withdraw-engagement';
import { madeUpPost } from '../domain/made-up-post';
import { expectValue, problemCode, START, type TestStore, testStore } from '../storage/test-store';
import { begun } from './engagement-steps';

const running = new AbortController().signal;

/** Five engagements a second apart, of several people and networks. */
async function filledStore(): Promise<TestStore & { readonly ids: readonly string[] }> {
  const store = await testStore();
  const ids: string[] = [];
  for (const [at, handle] of ['mara', 'oskar', 'mara', 'leila', 'kenji'].entries()) {
    await saveSetting(store, { key: 'agentName', value: at < 2 ? 'Sam' : 'Robin' });
    const author = { handle, name: null, profileUrl: null };
    const post = madeUpPost({
      key: `p:${at}`,
      site: at === 4 ? 'forum' : 'feed',
      author,
      text: `Café number ${at}`,
    });
    ids.push((await begun(store, { post })).id);
    if (handle === 'oskar') await addTag(store, { post, tag: 'Advocate' });
    store.pass(1_000);
  }
  const [first = '', second = '', third = '', fourth = ''] = ids;
  await correctEngagement(store, { engagementId: first, field: 'department', value: 'legal' });
  await correctEngagement(store, { engagementId: second, field: 'outcome', value: 'solved' });
  await correctEngagement(store, { engagementId: third, field: 'followUpOn', value: '2026-11-24' });
  await correctEngagement(store, { engagementId: fourth, field: 'followUpOn', value: '2026-11-25' });
  await withdrawEngagement(store, { engagementId: first, reason: null });
  return { ...store, ids };
}

/** Those five, and so many older ones, unless told otherwise two of each millisecond. */
async function manyRows(count: number, timeOf = (at: number) => START - 1 - (at >> 1)): Promise<TestStore> {
  const store = await filledStore();
  const [row] = await store.db.engagements.toArray();
  if (!row) throw new Error('No row');
  const many = Array.from({ length: count }, (_, at) => ({
    ...row,
    id: `m${at}`,
    intendedAt: timeOf(at),
  }));
  await store.db.engagements.bulkAdd(many);
  return store;
}

/** Ids of what matches, as they are found; and how the log was looked through. */
async function find(store: Store, filter: LogFilter) {
  const steps: LogFound[] = [];
  const onFound = (step: LogFound) => steps.push(step);
  expectValue(await findLogIds(store, { filter, signal: running, onFound }));
  return { ids: steps.flatMap(({ ids }) => ids), steps };
}

async function numbers(store: Store, filter: LogFilter) {
  const rows = expectValue(await readLogRows(store, (await find(store, filter)).ids));
  return rows.map((row) => Number(row?.engagement.post.key.slice(2)));
}

const filters: readonly [LogFilter, readonly number[]][] = [
  [{}, [4, 3, 2, 1, 0]],
  [{ fromMs: START + 1_000, toMs: START + 3_000 }, [2, 1]],
  [{ fromMs: START + 3_000 }, [4, 3]],
  [{ toMs: START + 1_000 }, [0]],
  [{ site: 'forum' }, [4]],
  [{ site: 'nowhere' }, []],
  [{ agent: 'Sam' }, [1, 0]],
  [{ tag: 'advocate' }, [1]],
  [{ department: 'legal' }, [0]],
  [{ outcome: 'solved' }, [1]],
  [{ state: 'withdrawn' }, [0]],
  [{ followUp: true }, [3, 2]],
  [{ followUpUntil: '2026-11-24' }, [2]],
  [{ text: 'CAFE NUMBER 3' }, [3]],
  [{ text: 'mara' }, [2, 0]],
  [{ text: 'mara', agent: 'Robin' }, [2]],
  [{ text: 'nobody' }, []],
];

describe('the log', () => {
  it.each(filters)('shows with %j exactly %j, newest first', async (filter, expected) => {
    expect(await numbers(await filledStore(), filter)).toEqual(expected);
  });

  it('gives each row of one millisecond once', async () => {
    const store = await testStore();
    for (let at = 0; at < 5; at += 1) await begun(store, { post: madeUpPost({ key: `p:${at}` }) });
    expect((await numbers(store, {})).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
  });

  it.each([
    ['all at one time', () => START - 1],
    ['one a month', (at: number) => START - 30 * 86_400_000 * at - 1],
    ['a burst a year ago', (at: number) => START - (at < 5 ? at : 365 * 86_400_000 + (at >> 6)) - 1],
  ])('is found whole and in its order: %s', async (_name, timeOf) => {
    const store = await manyRows(1_200, timeOf);
    const { ids, steps } = await find(store, { text: 'cafe' });
    expect(steps.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(1_205);
    const times = (await store.db.engagements.bulkGet(ids)).map((row) => row?.intendedAt ?? 0);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    const days = { fromMs: START - 40 * 86_400_000, toMs: START };
    const inDays = times.filter((at) => at >= days.fromMs && at < days.toMs).length;
    expect((await find(store, days)).ids).toHaveLength(inDays);
    expect((await find(store, { ...days, text: 'cafe' })).ids).toHaveLength(inDays);
  });

  it('is looked through step by step, and no further once stopped', async () => {
    const store = await manyRows(600);
    const { ids, steps } = await find(store, { text: 'cafe' });
    expect(ids).toEqual((await find(store, {})).ids);
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.map(({ total }) => total)).toEqual(steps.map(() => 605));
    expect(steps.at(-1)?.read).toBe(605);
    expect(steps.map(({ read }) => read)).toEqual(steps.map(({ read }) => read).toSorted((a, b) => a - b));
    const stop = new AbortController();
    const seen: LogFound[] = [];
    const onFound = (step: LogFound) => {
      seen.push(step);
      stop.abort();
    };
    await findLogIds(store, { filter: { text: 'cafe' }, signal: stop.signal, onFound });
    expect(seen).toHaveLength(1);
  });

  it('says so at once when there is nothing to look through', async () => {
    const { steps } = await find(await testStore(), { text: 'cafe' });
    expect(steps).toEqual([{ ids: [], read: 0, total: 0 }]);
  });

  it('gives null for a row that is gone', async () => {
    const store = await filledStore();
    const rows = expectValue(await readLogRows(store, ['nowhere', store.ids[1] ?? '']));
    expect(rows.map((row) => row?.engagement.id ?? null)).toEqual([null, store.ids[1]]);
  });
});

describe('the export', () => {
  it.each(filters)('holds with %j exactly what is shown', async (filter, expected) => {
    const store = await filledStore();
    const blob = expectValue(await exportLog(store, { filter, format: 'csv', signal: running }));
    const { data } = Papa.parse<Record<string, string>>((await blob.text()).replace('\ufeff', ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map((row) => row.engagement_id)).toEqual(expected.map((at) => store.ids[at]));
  });

  it('tells how far it is, and can be stopped', async () => {
    const store = await filledStore();
    const seen: unknown[] = [];
    const input = { filter: { site: 'feed' }, format: 'csv' };
    await exportLog(store, { ...input, signal: running, onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([{ written: 4, read: 5, total: 5 }]);
    const stop = new AbortController();
    const stopped = exportLog(store, { ...input, signal: stop.signal, onProgress: () => stop.abort() });
    expect(problemCode(await stopped)).toBe('cancelled');
    const unknown = await exportLog(store, { filter: {}, format: 'clay', signal: running });
    expect(problemCode(unknown)).toBe('unknown-format');
  });

  it('goes through more rows than one batch holds', async () => {
    const store = await manyRows(2_500);
    const blob = expectValue(await exportLog(store, { filter: {}, format: 'csv', signal: running }));
    const ids = (await blob.text())
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(',')[0]);
    expect(ids).toHaveLength(2_505);
    expect(new Set(ids).size).toBe(2_505);
  });
});

describe('the check of the ledger', () => {
  it('passes what was appended, and tells how far it is', async () => {
    const store = await filledStore();
    const seen: number[] = [];
    const report = await checkLedger(store, { signal: running, onProgress: (checked) => seen.push(checked) });
    const operations = await store.db.operations.count();
    expect(expectValue(report)).toEqual({ operations, devices: 1, erased: 0, broken: null });
    expect(seen).toEqual([operations]);
    expect(problemCode(await checkLedger(store, { signal: AbortSignal.abort() }))).toBe('cancelled');
  });

  it('finds a row that was changed, taken out, or cut off at the end', async () => {
    const store = await filledStore();
    const check = async () => expectValue(await checkLedger(store, { signal: running })).broken;
    const rows = await store.db.operations.toArray();
    const [third, last] = [rows[2], rows.at(-1)];
    if (!third || !last) throw new Error('No rows');
    await store.db.operations.put({ ...third, payload: { text: 'forged' } });
    expect(await check()).toEqual({ dev: third.dev, n: 3, reason: 'changed-payload' });
    await store.db.operations.delete([third.dev, 3]);
    expect(await check()).toMatchObject({ n: 4, reason: 'gap' });
    await store.db.operations.put(third);
    expect(await check()).toBeNull();
    await store.db.operations.delete([last.dev, last.n]);
    expect(await check()).toEqual({ dev: last.dev, n: last.n, reason: 'cut-off' });
  });
});
