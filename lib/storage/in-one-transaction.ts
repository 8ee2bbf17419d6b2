import Dexie from 'dexie';
import type { RapportDatabase } from './database';
import { OneTransaction } from './one-transaction';

/**
 * Begins a strict transaction over all tables past Dexie, whose promises take as long as all requests of one logged
 * engagement.
 */
export async function beginTransaction(db: RapportDatabase): Promise<IDBTransaction> {
  if (!db.isOpen()) throw new Dexie.DatabaseClosedError();
  try {
    return begin(db);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    // The browser has closed the database: Dexie opens it again as it asks for something, or says why it cannot.
    await db.meta.count();
    return begin(db);
  }
}

function begin(db: RapportDatabase): IDBTransaction {
  const names = db.tables.map(({ name }) => name);
  return db.backendDB().transaction(names, 'readwrite', { durability: 'strict' });
}

/**
 * Gives what the work gives once it is on the disk, or undoes all of it. The work may await nothing but the answers
 * to its own requests.
 */
export function inOneTransaction<Value>(
  db: RapportDatabase,
  transaction: IDBTransaction,
  work: (one: OneTransaction) => Promise<Value>,
): Promise<Value> {
  const one = new OneTransaction(transaction);
  return new Promise((resolve, reject) => {
    let isUndone = false;
    transaction.addEventListener('abort', () => {
      isUndone = true;
      reject(transaction.error ?? new Dexie.AbortError());
    });
    work(one)
      .then((value) => one.finish(db, () => resolve(value)))
      .catch((error: unknown) => {
        reject(error);
        if (!isUndone) transaction.abort();
      });
  });
}
