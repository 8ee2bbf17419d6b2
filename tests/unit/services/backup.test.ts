import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadExampleData } from '../../../lib/services/load-example-data';
import { makeBackup } from '../../../lib/services/make-backup';
import { readBackup } from '../../../lib/services/read-backup';
import { MAX_LINE_LENGTH } from '../../../lib/services/read-lines';
import { restoreBackup } from '../../../lib/services/restore-backup';
import { dumpTables } from '../storage/dump-tables';
import { problemCode, START, type TestStore, testStore } from '../storage/test-store';
import { backedUp, readFrom, restored, samsStore } from './backup-steps';
import { begun } from './engagement-steps';
import { smallExample } from './random-work';

const signal = new AbortController().signal;

async function linesOf(file: Blob): Promise<string[]> {
  return (await file.text()).split('\n').slice(0, -1);
}

const fileOf = (lines: readonly string[]) => new Blob([lines.map((line) => `${line}\n`).join('')]);

describe('the file', () => {
  it('begins with what it holds, then has each operation as it is stored, and ends with its fingerprint', async () => {
    const store = await samsStore();
    const { file, operations, device } = await backedUp(store);
    const [first = '', ...rest] = await linesOf(file);
    expect(operations).toBe(5);
    expect(JSON.parse(first)).toMatchObject({
      line: 'manifest',
      format: 'rapport-backup',
      version: 1,
      productVersion: '0.1.0',
      madeAt: new Date(START + 1_000).toISOString(),
      device,
      devices: [
        {
          dev: device,
          first: 1,
          last: 5,
          operations: 5,
          actor: 'Sam',
          fromMs: START,
          kinds: { 'engagement.intended': 2, 'engagement.withdrawn': 1 },
        },
      ],
      counts: { engagements: 2, customers: 1, responses: 0, settings: 1, drafts: 1 },
    });
    expect(rest.slice(0, 5).map((line) => JSON.parse(line))).toEqual(await store.db.operations.toArray());
    expect(JSON.parse(rest[5] ?? '')).toMatchObject({ line: 'draft', draft: { text: 'Dear' } });
    expect(JSON.parse(rest[6] ?? '')).toMatchObject({ line: 'end', lines: 7 });
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const input = { productVersion: '0.1.0', signal: stop.signal, onProgress: () => stop.abort() };
    expect(problemCode(await makeBackup(await samsStore(), input))).toBe('cancelled');
  });
});

describe('a file that is not as it was written', () => {
  type Change = (lines: readonly string[], store: TestStore) => Blob | Promise<Blob>;
  const change = (index: number, with_: (line: Record<string, unknown>) => object): Change => {
    return (lines) =>
      fileOf(lines.map((line, at) => (at === index ? JSON.stringify(with_(JSON.parse(line))) : line)));
  };
  const refused: readonly [name: string, code: string, damage: Change][] = [
    ['empty', 'backup-not-one', () => new Blob([])],
    ['a CSV', 'backup-not-one', () => new Blob(['engagement_id,state\r\n'])],
    ['an NDJSON export', 'backup-not-one', () => new Blob(['{"engagement_id":"e-1"}\n'])],
    ['a picture', 'backup-not-text', () => new Blob([new Uint8Array([0x89, 0x50, 0xff, 0xfe, 0x0a])])],
    ['broken gzip', 'backup-unreadable', () => new Blob([new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3])])],
    ['of a later format', 'backup-newer', change(0, (line) => ({ ...line, version: 2 }))],
    ['with an unknown kind', 'backup-newer', change(2, (line) => ({ ...line, kind: 'badge.given' }))],
    ['with a nonsensical first line', 'backup-damaged', change(0, (line) => ({ ...line, devices: 'many' }))],
    ['cut off between lines', 'backup-cut', (lines) => fileOf(lines.slice(0, 4))],
    ['cut off within a line', 'backup-damaged', async (lines) => fileOf(lines).slice(0, 2_000)],
    ['without its last operation', 'backup-changed', (lines) => fileOf(lines.toSpliced(5, 1))],
    [
      'with another draft',
      'backup-changed',
      change(6, () => ({
        line: 'draft',
        draft: { postKey: 'x', responseId: null, responseVersion: null, text: 'y', slots: {}, savedAt: 1 },
      })),
    ],
    ['with lines after its end', 'backup-damaged', (lines) => fileOf([...lines, lines[6] ?? ''])],
    ['with a line of another kind', 'backup-damaged', change(6, () => ({ line: 'payment' }))],
    ['with counts that do not fit', 'backup-changed', change(0, (line) => ({ ...line, devices: [] }))],
    ['with an endless line', 'backup-too-long', () => new Blob(['x'.repeat(MAX_LINE_LENGTH + 1)])],
    ['nested without end', 'backup-damaged', (lines) => fileOf([lines[0] ?? '', '['.repeat(200_000)])],
  ];

  it.each(refused)('%s is refused: %s', async (_name, code, damage) => {
    const { file } = await backedUp(await samsStore());
    const fresh = await testStore();
    const damaged = await damage(await linesOf(file), fresh);
    expect(problemCode(await readBackup(fresh, { file: damaged, signal }))).toBe(code);
    expect(await fresh.db.staged.count()).toBe(0);
    expect(await fresh.db.operations.count()).toBe(0);
  });

  const broken: readonly [name: string, reason: string, damage: Change][] = [
    ['another content', 'changed-payload', change(2, (line) => ({ ...line, payload: { identities: [] } }))],
    ['another time', 'changed-header', change(3, (line) => ({ ...line, at: START }))],
    ['one left out', 'gap', (lines) => fileOf(lines.toSpliced(2, 1))],
    ['one twice', 'fork', (lines) => fileOf(lines.toSpliced(2, 0, lines[2] ?? ''))],
  ];

  it.each(broken)('%s breaks the chain: shown, and not restored', async (_name, reason, damage) => {
    const { file } = await backedUp(await samsStore());
    const fresh = await testStore();
    const reading = await readFrom(fresh, await damage(await linesOf(file), fresh));
    expect(reading.fault).toMatchObject({ kind: 'broken', reason });
    expect(problemCode(await restoreBackup(fresh, { reading, signal }))).toBe('restore-overtaken');
    expect(await fresh.db.operations.count()).toBe(0);
  });

  const harmless: readonly [name: string, Change][] = [
    ['with byte-order mark and CR LF', (lines) => new Blob(['\ufeff', lines.join('\r\n'), '\r\n'])],
    ['without its last line end', (lines) => new Blob([lines.join('\n')])],
    ['with empty lines', (lines) => new Blob([lines.join('\n\n'), '\n\n'])],
    ['packed with gzip', async (lines) => new Blob([gzipSync(await fileOf(lines).text())])],
  ];

  it.each(harmless)('%s is read all the same', async (_name, damage) => {
    const sam = await samsStore();
    const { file } = await backedUp(sam);
    const fresh = await testStore();
    expect(await restored(fresh, await damage(await linesOf(file), fresh))).toMatchObject({
      isAsInFile: true,
    });
    expect(await dumpTables(fresh.db)).toEqual(await dumpTables(sam.db));
  });
});

describe('the preview', () => {
  it('says what would come, whose it is and what is here, and writes nothing', async () => {
    const { file } = await backedUp(await samsStore());
    const here = await testStore();
    await begun(here);
    const before = await dumpTables(here.db);
    expect(await readFrom(here, file)).toMatchObject({
      added: 5,
      known: 0,
      addedDrafts: 1,
      fault: null,
      here: { operations: 2, devices: 1, counts: { engagements: 1 } },
    });
    expect(await dumpTables(here.db)).toEqual(before);
  });

  it('refuses a copy of this profile that went on by itself, and says where', async () => {
    const sam = await samsStore();
    const { file } = await backedUp(sam);
    const copy = await testStore();
    await restored(copy, file);
    await copy.db.meta.put({ key: 'device', value: (await backedUp(sam)).device ?? '' });
    await begun(copy);
    sam.pass(1);
    await begun(sam);
    const reading = await readFrom(copy, (await backedUp(sam)).file);
    expect(reading.fault).toMatchObject({ kind: 'fork', n: 6 });
    expect(problemCode(await restoreBackup(copy, { reading, signal }))).toBe('restore-overtaken');
  });

  it('does not mix with example data', async () => {
    const { file } = await backedUp(await samsStore());
    const here = await testStore();
    await loadExampleData(here, smallExample);
    expect((await readFrom(here, file)).fault).toEqual({ kind: 'example' });
  });
});
