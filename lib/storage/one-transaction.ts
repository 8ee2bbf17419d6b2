import Dexie, { type Table } from 'dexie';
import { changedRanges } from './changed-ranges';
import type { RapportDatabase } from './database';
import type { TableChange } from './table-change';

/** What a request gives; to be looked at once the answers are there. */
export interface Answer<Value> {
  readonly value: Value;
}

/**
 * The browser's own requests on one transaction, for the one place where every answer that is waited for is felt:
 * what is read is asked for at once and waited for once; what is written is not waited for, as the transaction
 * itself tells whether it came to be. When a request fails the browser undoes the transaction.
 */
export class OneTransaction {
  readonly #requests: IDBTransaction;
  readonly #written: TableChange[] = [];
  #lastRead: IDBRequest | null = null;

  /** @param transaction read and write, over all tables that are asked for */
  constructor(transaction: IDBTransaction) {
    this.#requests = transaction;
  }

  /** The row with that key. */
  get<Row, Key extends IDBValidKey>({ name }: Table<Row, Key>, key: Key): Answer<Row | undefined> {
    return this.#read(this.#requests.objectStore(name).get(key));
  }

  /** The first row that an index has under that key. */
  first<Row, Key>({ name }: Table<Row, Key>, index: string, key: IDBValidKey): Answer<Row | undefined> {
    return this.#read(this.#requests.objectStore(name).index(index).get(key));
  }

  /** All rows of a table. */
  all<Row, Key>({ name }: Table<Row, Key>): Answer<readonly Row[]> {
    return this.#read(this.#requests.objectStore(name).getAll());
  }

  /** Waits until everything that was asked for is there; for good when the transaction is undone before. */
  answers(): Promise<void> {
    const last = this.#lastRead;
    return new Promise((resolve) => {
      if (last === null || last.readyState === 'done') resolve();
      // They are answered in the order they were sent.
      else last.addEventListener('success', () => resolve());
    });
  }

  /** Adds rows. When one of them is there already, nothing of the transaction comes to be. */
  add<Row, Key>({ name }: Table<Row, Key>, rows: readonly NoInfer<Row>[]): void {
    const store = this.#requests.objectStore(name);
    for (const row of rows) store.add(row);
    this.#written.push({ table: name, rows, gone: [] });
  }

  write(change: TableChange): void {
    const store = this.#requests.objectStore(change.table);
    for (const row of change.rows) store.put(row);
    for (const key of change.gone) store.delete(key);
    this.#written.push(change);
  }

  /**
   * Nothing more is to come. Once it is on the disk whoever waits for it is told, and right after that watched queries
   * in every view, as Dexie tells them: telling those takes as long as two requests.
   */
  finish(db: RapportDatabase, whenDone: () => void): void {
    this.#requests.commit();
    const changed = changedRanges(db, this.#written);
    this.#requests.addEventListener('complete', () => {
      whenDone();
      if (this.#written.length > 0) setTimeout(() => Dexie.on.storagemutated.fire(changed));
    });
  }

  #read<Value>(request: IDBRequest): Answer<Value> {
    this.#lastRead = request;
    return {
      get value() {
        return request.result;
      },
    };
  }
}
