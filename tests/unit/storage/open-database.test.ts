import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RapportDatabase } from '../../../lib/storage/database';
import { stores as stores001 } from '../../../lib/storage/migrations/001';
import { stores as stores002 } from '../../../lib/storage/migrations/002';
import { stores as stores003 } from '../../../lib/storage/migrations/003';
import { stores as stores005 } from '../../../lib/storage/migrations/005';
import { stores as stores006 } from '../../../lib/storage/migrations/006';
import { stores as stores007 } from '../../../lib/storage/migrations/007';
import { openDatabase } from '../../../lib/storage/open-database';
import { storageProblem } from '../../../lib/storage/storage-problem';
import { expectValue, problemCode } from './test-store';

afterEach(() => vi.restoreAllMocks());

describe('openDatabase', () => {
  it('opens an empty profile with all tables', async () => {
    const db = expectValue(await openDatabase({ name: 'fresh' }));
    expect(db.tables.map(({ name }) => name).toSorted()).toEqual(
      Object.keys({
        ...stores001,
        ...stores002,
        ...stores003,
        ...stores005,
        ...stores006,
        ...stores007,
      }).toSorted(),
    );
    expect(db.verno).toBe(7);
    db.close();
  });

  it('moves a database of an earlier version on, and keeps what is in it', async () => {
    const earlier = new Dexie('earlier');
    earlier.version(0.1).stores({ settings: 'key' });
    await earlier.open();
    await earlier.table('settings').put({ key: 'agentName', id: 's', value: 'Sam' });
    earlier.close();
    const db = expectValue(await openDatabase({ name: 'earlier' }));
    expect(await db.settings.get('agentName')).toMatchObject({ value: 'Sam' });
    expect(await db.operations.count()).toBe(0);
  });

  it('says so when a newer Rapport wrote the data', async () => {
    const later = new Dexie('later');
    later.version(99).stores({ operations: '[dev+n]' });
    await later.open();
    later.close();
    expect(problemCode(await openDatabase({ name: 'later' }))).toBe('storage-newer');
  });

  it('says so when the browser has no database', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    expect(problemCode(await openDatabase({ name: 'none' }))).toBe('storage-missing');
  });

  it('asks to close the old tab when one keeps it blocked', async () => {
    const old = await holdOpen('blocked', 1);
    expect(problemCode(await openDatabase({ name: 'blocked', blockedAfterMs: 20 }))).toBe('storage-blocked');
    old.close();
  });

  it('says so when the browser does not answer at all', async () => {
    const change = await holdInChange('silent');
    expect(problemCode(await openDatabase({ name: 'silent', silentAfterMs: 20 }))).toBe('storage-silent');
    change.end();
    await change.ended;
    expectValue(await openDatabase({ name: 'silent' })).close();
  });

  it('makes room for a newer version, and then says that it is closed', async () => {
    const db = expectValue(await openDatabase({ name: 'outdated' }));
    const newer = await holdOpen('outdated', 500);
    const failed = await db.settings.toArray().then(
      () => null,
      (error: unknown) => storageProblem(error).code,
    );
    expect(failed).toBe('storage-closed');
    newer.close();
  });
});

/** A connection that does not give way, as an old tab would. */
function holdOpen(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** A connection whose change of the database does not end, so that nobody else gets in. */
function holdInChange(name: string): Promise<{ end(): void; ended: Promise<unknown> }> {
  const { promise: ended, resolve: resolveEnded } = Promise.withResolvers<void>();
  return new Promise((resolve) => {
    const request = indexedDB.open(name, 1);
    let isOver = false;
    request.onupgradeneeded = () => {
      const rows = request.result.createObjectStore('rows');
      const goOn = () => {
        if (!isOver) rows.get(1).onsuccess = goOn;
      };
      goOn();
      resolve({
        ended,
        end: () => {
          isOver = true;
        },
      });
    };
    request.onsuccess = () => {
      request.result.close();
      resolveEnded();
    };
  });
}

describe('storageProblem', () => {
  it.each([
    [new DOMException('full', 'QuotaExceededError'), 'storage-full'],
    [
      Object.assign(new Error('x'), { name: 'AbortError', inner: named('QuotaExceededError') }),
      'storage-full',
    ],
    [named('MissingAPIError'), 'storage-missing'],
    [Object.assign(named('OpenFailedError'), { inner: named('InvalidStateError') }), 'storage-missing'],
    [named('DatabaseClosedError'), 'storage-closed'],
    [named('AbortError'), 'storage-aborted'],
    [named('VersionError'), 'storage-newer'],
    [named('SomethingElse'), 'storage-failed'],
    ['not even an error', 'storage-failed'],
  ])('maps %s to %s', (error, code) => {
    const problem = storageProblem(error);
    expect(problem.code).toBe(code);
    expect(problem.sentence).toMatch(/\.$/);
    expect(problem.cause).toBe(error);
  });

  it('tells a full disk as it comes out of a real transaction', async () => {
    const db = new RapportDatabase('full');
    await db.open();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const error: unknown = await db.settings.put({ key: 'a', id: 'b', value: 1 }).catch((caught) => caught);
    expect(storageProblem(error).code).toBe('storage-full');
  });
});

function named(name: string): Error {
  return Object.assign(new Error(name), { name });
}
