import { expect, it } from 'vitest';
import type { Response } from '../../../lib/domain/response';
import { listResponses } from '../../../lib/services/list-responses';
import { listReviews } from '../../../lib/services/list-reviews';
import { eachResponsePart } from '../../../lib/storage/each-response-part';
import { approvedResponse } from '../services/engagement-steps';
import { expectValue, testStore } from './test-store';

const COUNT = 1_200;

/** A library whose titles stand in another order than its ids. */
async function longLibrary(change: Partial<Response> = {}) {
  const store = await testStore();
  const first = await approvedResponse(store);
  const rows = Array.from({ length: COUNT }, (_, at) => ({
    ...first,
    id: `made-up-${String(at).padStart(4, '0')}`,
    title: `Title ${String((at * 7) % COUNT).padStart(4, '0')}`,
    ...change,
  }));
  await store.db.responses.clear();
  await store.db.responses.bulkAdd(rows);
  return { store, rows };
}

it('reads a long library in parts, each response once', async () => {
  const { store, rows } = await longLibrary();
  const parts: (readonly Response[])[] = [];
  await eachResponsePart(store.db, (part) => parts.push(part));
  expect(parts.map(({ length }) => length)).toEqual([500, 500, 200]);
  expect(parts.flat()).toEqual(rows);
});

it.each([0, 500])('ends where %s are left', async (count) => {
  const { store, rows } = await longLibrary();
  await store.db.responses.bulkDelete(rows.slice(count).map(({ id }) => id));
  const parts: number[] = [];
  await eachResponsePart(store.db, (part) => parts.push(part.length));
  expect(parts).toEqual(count === 0 ? [] : [count]);
});

it('lists all of them by title, and all that wait for a decision', async () => {
  const { store, rows } = await longLibrary({ status: 'in-review' });
  const titles = expectValue(await listResponses(store)).map(({ title }) => title);
  expect(titles).toEqual(rows.map(({ title }) => title).toSorted());
  expect(expectValue(await listReviews(store))).toEqual(rows);
});
