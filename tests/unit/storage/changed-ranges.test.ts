import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { beginEngagement } from '../../../lib/services/begin-engagement';
import { changedRanges } from '../../../lib/storage/changed-ranges';
import { madeUpPost } from '../domain/made-up-post';
import { expectValue, testStore } from './test-store';

/**
 * What Dexie tells of a database while something is done, as plain data; empty parts left out. Of that database alone:
 * it hears what other threads write, too, by way of a broadcast channel.
 */
async function toldBy(database: string, work: () => PromiseLike<unknown>): Promise<unknown> {
  const told: object[] = [];
  const listen = (parts: object) => void told.push(parts);
  Dexie.on.storagemutated.subscribe(listen);
  await work();
  Dexie.on.storagemutated.unsubscribe(listen);
  const all: object = Object.assign({}, ...told);
  return plain(
    Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith(`idb://${database}/`))),
  );
}

function plain(parts: object): unknown {
  const known = Object.entries(parts).filter(([, range]) => 'from' in range);
  return JSON.parse(JSON.stringify(Object.fromEntries(known)));
}

it.each([1, 3, 80])('tells of %i rows what Dexie tells', async (count) => {
  const { db, environment } = await testStore(`told-of-${count}`);
  const place = { db, environment };
  const post = madeUpPost({ key: 'feed:1' });
  expectValue(await beginEngagement(place, { post, reason: null, response: null, text: 'A', account: null }));
  // What was logged is told in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  const row = (await db.engagements.toArray())[0] ?? expect.fail('Nothing was logged');
  const rows = Array.from({ length: count }, (_, nth) => ({
    ...row,
    id: `e${nth}`,
    intendedAt: nth,
    postKeys: [`feed:${nth}`, `feed:reply-${nth}`],
  }));
  const byDexie = await toldBy(db.name, () => db.engagements.bulkPut(rows));
  expect(plain(changedRanges(db, [{ table: 'engagements', rows, gone: [] }]))).toEqual(byDexie);
  const gone = rows.map(({ id }) => id);
  const byDeleting = await toldBy(db.name, () => db.engagements.bulkDelete(gone));
  if (count < 50)
    expect(plain(changedRanges(db, [{ table: 'engagements', rows: [], gone }]))).toEqual(byDeleting);
});
