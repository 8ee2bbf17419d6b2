import { store } from './bench-store';

/** The product's database without the product: what the browser alone can do. */
async function rawRows(): Promise<IDBObjectStore> {
  const database = (await store).db.backendDB();
  return database.transaction('engagements', 'readonly').objectStore('engagements');
}

/** @returns what the request gives */
function whenDone<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The request failed'));
  });
}

/** One row by its key, in a transaction of its own. */
export async function rawGet(id: string): Promise<unknown> {
  return whenDone((await rawRows()).get(id));
}

/** All engagements, read in batches that go on after the last key, as quickly as the browser gives them. */
export async function* rawBatches(size: number): AsyncGenerator<readonly unknown[]> {
  for (let after: IDBKeyRange | null = null; ; ) {
    const batch: unknown[] = await whenDone((await rawRows()).getAll(after, size));
    const last: unknown = batch.at(-1);
    if (last === undefined) return;
    yield batch;
    after = IDBKeyRange.lowerBound(Reflect.get(Object(last), 'id'), true);
  }
}
