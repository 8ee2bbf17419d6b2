import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DepartmentSchema } from '../../../lib/domain/department';
import { type ExampleData, ExampleDataSchema } from '../../../lib/domain/example-data';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { addNote } from '../../../lib/services/add-note';
import { checkLedger } from '../../../lib/services/check-ledger';
import { findCustomer } from '../../../lib/services/find-customer';
import { listResponses } from '../../../lib/services/list-responses';
import { hasExampleData, loadExampleData } from '../../../lib/services/load-example-data';
import { loadSettings } from '../../../lib/services/load-settings';
import {
  loadStarterLibrary,
  readStarterLibrary,
  type StarterChoice,
} from '../../../lib/services/load-starter-library';
import { removeExampleData } from '../../../lib/services/remove-example-data';
import { saveAccount } from '../../../lib/services/save-account';
import { saveSetting } from '../../../lib/services/save-setting';
import type { Store } from '../../../lib/services/store';
import { summariseLog } from '../../../lib/services/summarise-log';
import { madeUpPost } from '../domain/made-up-post';
import { expectValue, problemCode, START, testStore } from '../storage/test-store';
import { begun } from './engagement-steps';

const data: unknown = JSON.parse(readFileSync('public/example-data.json', 'utf8'));
const example: ExampleData = ExampleDataSchema.parse(data);
const starter = readFileSync('public/starter-library.json', 'utf8');
const EVERYTHING = {
  departments: DepartmentSchema.options,
  languages: ['en', 'de', 'fr', 'es', 'pt-BR', 'ja'],
};
const STARTER_COUNT = 275;
const signal = new AbortController().signal;

const mara = madeUpPost({
  site: 'feed.localhost',
  author: { handle: 'mara_lk', name: 'Mara Lind', profileUrl: null },
});

describe('the example', () => {
  it('is large enough to try everything, and consistent in time', () => {
    expect(example.customers.length).toBeGreaterThanOrEqual(10);
    expect(example.responses.length).toBeGreaterThanOrEqual(15);
    const responses = new Map(example.responses.map((response) => [response.ref, response]));
    for (const { response, daysAgo, excerpt } of example.engagements) {
      const used = responses.get(response ?? '');
      expect(response === null || (used?.approval.daysAgo ?? 0) > daysAgo, excerpt).toBe(true);
    }
    expect(example.responses.every(({ expiresInDays }) => expiresInDays > 0)).toBe(true);
  });

  it('loads with known people, usable responses and a log', async () => {
    const store = await testStore();
    expectValue(await loadExampleData(store, data));
    const { customer, total, contacts } = expectValue(await findCustomer(store, mara));
    expect(customer).toMatchObject({ demo: true, tags: ['grinder', 'prefers-dm'] });
    expect(total).toBe(3);
    expect(contacts[0]).toMatchObject({ outcome: 'solved', response: { title: 'Refund: how it works' } });
    const responses = expectValue(await listResponses(store));
    expect(responses.every(({ status, demo }) => status === 'approved' && demo)).toBe(true);
    const rows = await store.db.engagements.toArray();
    expect(rows).toHaveLength(example.engagements.length);
    expect(rows.every(({ demo, intendedAt }) => demo && intendedAt < START)).toBe(true);
    expect(problemCode(await loadExampleData(store, data))).toBe('example-loaded');
  });

  it('is refused as a whole when it cannot be read', async () => {
    const store = await testStore();
    expect(problemCode(await loadExampleData(store, { ...example, customers: [{}] }))).toBe(
      'bad-example-data',
    );
    const dangling = { ...example, customers: [] };
    expect(problemCode(await loadExampleData(store, dangling))).toBe('storage-failed');
    expect(await store.db.operations.count()).toBe(0);
  });

  it('goes in one action, with all that was done with its people; the chain stays whole', async () => {
    const store = await testStore();
    await loadExampleData(store, data);
    expect((await begun(store, { post: mara })).demo).toBe(true);
    await addNote(store, { post: mara, text: 'tried it out' });
    const before = await store.db.operations.count();
    expectValue(await removeExampleData(store));
    const emptied = ['engagements', 'customers', 'responses', 'responseVersions', 'dispositions'];
    for (const table of [...emptied, 'counters', 'contacts']) {
      expect(await store.db.table(table).count(), table).toBe(0);
    }
    expect(expectValue(await loadSettings(store))).toEqual(DEFAULT_SETTINGS);
    expect(expectValue(await summariseLog(store))).toMatchObject({ total: 0, states: new Map() });
    const operations = await store.db.operations.toArray();
    expect(operations.filter(({ payload }) => payload !== null)).toHaveLength(1);
    expect(JSON.stringify(operations)).not.toContain('Mara');
    const report = expectValue(await checkLedger(store, { signal }));
    expect(report).toMatchObject({ operations: before + 1, erased: before, broken: null });
    expect(await hasExampleData(store)).toBe(false);
    expectValue(await removeExampleData(store));
    expect(await store.db.operations.count()).toBe(before + 1);
  });

  it('leaves what is the person’s own: settings, customers, responses', async () => {
    const store = await testStore();
    const own = { ...DEFAULT_SETTINGS, agentName: 'Kim', accounts: { 'feed.localhost': 'kim_care' } };
    await saveSetting(store, { key: 'agentName', value: own.agentName });
    await saveSetting(store, { key: 'accounts', value: own.accounts });
    const [brand] = example.settings.subjects;
    if (!brand) throw new Error('No brand');
    const ownBrand = { ...brand, id: 'own', names: ['Own brand'] };
    await saveSetting(store, { key: 'subjects', value: [ownBrand] });
    await loadStarters(store);
    await addNote(store, { post: madeUpPost(), text: 'a real person' });
    await loadExampleData(store, data);
    expect(expectValue(await loadSettings(store))).toMatchObject({
      agentName: 'Kim',
      accounts: own.accounts,
    });
    await saveAccount(store, { site: 'x', handle: 'kim_x' });
    await saveSetting(store, { key: 'subjects', value: [{ ...ownBrand, names: ['Renamed'] }, brand] });
    await removeExampleData(store);
    expect(expectValue(await loadSettings(store))).toEqual({
      ...own,
      accounts: { 'feed.localhost': 'kim_care', x: 'kim_x' },
      subjects: [{ ...ownBrand, names: ['Renamed'] }],
    });
    expect(await store.db.customers.toArray()).toMatchObject([{ notes: [{ text: 'a real person' }] }]);
    expect((await store.db.responses.toArray()).length).toBeGreaterThan(20);
    expect(expectValue(await checkLedger(store, { signal })).broken).toBeNull();
  });

  it('is not taken over by an import, which would then go with it', async () => {
    const store = await testStore();
    await loadExampleData(store, data);
    const approved = expectValue(await listResponses(store)).filter(({ status }) => status === 'approved');
    await loadStarters(store);
    await removeExampleData(store);
    const kept = expectValue(await listResponses(store));
    expect(approved).toHaveLength(example.responses.length);
    expect(kept).toHaveLength(STARTER_COUNT);
    expect(kept.every(({ demo }) => !demo)).toBe(true);
  });

  it('can be loaded again after it was removed', async () => {
    const store = await testStore();
    await loadExampleData(store, data);
    await removeExampleData(store);
    expectValue(await loadExampleData(store, data));
    await removeExampleData(store);
    expect(expectValue(await loadSettings(store))).toEqual(DEFAULT_SETTINGS);
    expect(expectValue(await checkLedger(store, { signal })).broken).toBeNull();
  });
});

async function loadStarters(store: Store, choice: StarterChoice = EVERYTHING) {
  return loadStarterLibrary(store, expectValue(await readStarterLibrary(store, starter)), choice);
}

describe('the starter library', () => {
  it('comes in as drafts, over all departments, and only once', async () => {
    const store = await testStore();
    const { added } = expectValue(await loadStarters(store));
    expect(added).toBe(STARTER_COUNT);
    expect(expectValue(await loadStarters(store))).toEqual({
      added: 0,
      updated: 0,
      unchanged: added,
    });
    const responses = expectValue(await listResponses(store));
    expect(responses.every(({ status }) => status === 'draft')).toBe(true);
    expect(new Set(responses.map(({ department }) => department)).size).toBe(8);
  });

  it('comes in for the departments and languages that were chosen', async () => {
    const store = await testStore();
    expectValue(await loadStarters(store, { departments: ['legal', 'hr'], languages: ['pt-BR'] }));
    const responses = expectValue(await listResponses(store));
    expect(new Set(responses.map(({ department }) => department))).toEqual(new Set(['legal', 'hr']));
    expect(new Set(responses.map(({ language }) => language))).toEqual(new Set(['pt-BR']));
  });

  it('keeps all that it says of a response', async () => {
    const rows = expectValue(await readStarterLibrary(await testStore(), starter));
    const { responses }: { responses: { group: string }[] } = JSON.parse(starter);
    expect(rows).toMatchObject(
      responses.map(({ group, ...row }) => ({ ...row, variantGroup: group, status: 'draft' })),
    );
  });
});
