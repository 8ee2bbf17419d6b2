import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { DepartmentSchema } from '../../../lib/domain/department';
import { type Response, ResponseContentSchema } from '../../../lib/domain/response';
import { exportLibrary, type LibraryFileKind } from '../../../lib/services/export-library';
import { importResponses } from '../../../lib/services/import-responses';
import { listResponses } from '../../../lib/services/list-responses';
import { loadStarterLibrary, readStarterLibrary } from '../../../lib/services/load-starter-library';
import type { Store } from '../../../lib/services/store';
import { madeUpResponse } from '../domain/made-up-response';
import { readImport } from '../imports/read-import';
import { expectValue, START, testStore } from '../storage/test-store';

const { signal } = new AbortController();
const KINDS: readonly LibraryFileKind[] = ['csv', 'json'];
const uuid = (last: number) => `01a2008d-7400-768a-8ad5-${String(last).padStart(12, '0')}`;

/** Everything that a response can say, and signs that a table would take for its own. */
const full = madeUpResponse({
  id: uuid(1),
  title: '=1+1, "quoted"; with | signs',
  body: '@{{customer.handle}}, see the\n\n"terms".\nRisk applies. Until {{day}}',
  slots: [
    {
      name: 'day',
      type: 'date',
      required: false,
      default: '',
      choices: [],
      maxLength: 40,
      pattern: null,
      from: null,
    },
  ],
  lockedBlocks: ['Risk applies.', 'see the\n\n"terms".'],
  disclosures: ['Risk applies.'],
  topics: ['a; b', 'c'],
  examples: ['one | two', '- three'],
  networks: ['x', 'forum.example'],
  language: 'pt-BR',
  variantGroup: 'group-1',
  jurisdictions: ['EU', 'BR'],
  visibility: 'private',
  effectiveFrom: START - 5,
  sourceUrl: 'https://harborfinch.example/policy?a=1,2',
  owner: "'=Ines",
  links: [{ title: 'Manual, long', url: 'https://harborfinch.example/m.pdf' }],
  approvals: [
    { name: 'Ines Roth', role: 'Legal counsel', at: START - 2_001, note: 'fine; with "care"' },
    { name: 'Ben Ode', role: 'Medical', at: START - 1_003, note: '' },
  ],
  expiresAt: START + 86_400_123,
});

async function filledStore(): Promise<{ store: Store; all: readonly Response[] }> {
  const store = await testStore();
  const starters = expectValue(
    await readStarterLibrary(store, readFileSync('public/starter-library.json', 'utf8')),
  );
  const languages = starters.map(({ language }) => language);
  expectValue(
    await loadStarterLibrary(store, starters, { departments: DepartmentSchema.options, languages }),
  );
  const retired = madeUpResponse({ id: uuid(2), title: 'Old', status: 'retired', approvals: full.approvals });
  expectValue(await importResponses(store, [full, retired]));
  return { store, all: expectValue(await listResponses(store)) };
}

async function exported(store: Store, kind: LibraryFileKind): Promise<string> {
  return expectValue(await exportLibrary(store, kind, signal)).text();
}

describe.each(KINDS)('the library as %s', (kind) => {
  it('changes nothing where it comes from', async () => {
    const { store, all } = await filledStore();
    const preview = expectValue(await readImport(await exported(store, kind), kind));
    expect(preview).toMatchObject({ errors: [], notes: [], unknownColumns: [] });
    expect(expectValue(await importResponses(store, preview.rows))).toEqual({
      added: 0,
      updated: 0,
      unchanged: all.length,
    });
  });

  it('brings everything to another library, approvals too', async () => {
    const { store, all } = await filledStore();
    const other = await testStore();
    const preview = expectValue(await readImport(await exported(store, kind), kind));
    expectValue(await importResponses(other, preview.rows));
    const taken = expectValue(await listResponses(other));
    const told = (responses: readonly Response[]) =>
      responses.map((response) => ({
        ...ResponseContentSchema.parse(response),
        id: response.id,
        status: response.status,
        approvals: response.approvals,
        expiresAt: response.expiresAt,
      }));
    expect(told(taken)).toEqual(told(all));
  });
});

it('runs as no formula in a spreadsheet', async () => {
  const { store } = await filledStore();
  const { data } = Papa.parse<string[]>(await exported(store, 'csv'));
  expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});

it('writes no example, which would come back as the team’s own', async () => {
  const store = await testStore();
  await store.db.responses.add(madeUpResponse({ demo: true }));
  expect(JSON.parse(await exported(store, 'json'))).toEqual({ responses: [] });
});
