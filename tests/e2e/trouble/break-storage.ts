import type { Page } from 'playwright-core';

type TransactionArguments = Parameters<IDBDatabase['transaction']>;

/**
 * From now on nothing more can be written in that view of the extension, as when the disk is full.
 * `afterTable`: not before the next writing to that table is done.
 */
export async function fillDisk(extensionPage: Page, afterTable: string | null = null): Promise<void> {
  await extensionPage.evaluate((table) => {
    const { add, put } = IDBObjectStore.prototype;
    const { transaction } = IDBDatabase.prototype;
    const refuse = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
    const fill = () => Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });
    const fillLater = function begin(this: IDBDatabase, ...[tables, mode, ...more]: TransactionArguments) {
      const begun = transaction.call(this, tables, mode, ...more);
      if (mode === 'readwrite' && begun.objectStoreNames.contains(table ?? ''))
        begun.addEventListener('complete', fill, { once: true });
      return begun;
    };
    if (table === null) fill();
    else IDBDatabase.prototype.transaction = fillLater;
    Reflect.set(window, 'freeDisk', () => {
      Object.assign(IDBObjectStore.prototype, { add, put });
      IDBDatabase.prototype.transaction = transaction;
    });
  }, afterTable);
}

export async function freeDisk(extensionPage: Page): Promise<void> {
  await extensionPage.evaluate(() => Reflect.get(window, 'freeDisk')());
}

/** Ways in which a browser has no database for a page. */
export const WITHOUT_DATABASE: readonly (readonly [name: string, breakIt: () => void])[] = [
  ['there is none', () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined })],
  [
    'a policy forbids it',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Denied', 'SecurityError');
      };
    },
  ],
  [
    'it cannot be opened',
    () => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function refuse(this: IDBFactory, name) {
        const request = open.call(this, name, 1);
        Object.defineProperty(request, 'error', { value: new DOMException('Broken', 'InvalidStateError') });
        queueMicrotask(() => request.dispatchEvent(new Event('error')));
        return request;
      };
    },
  ],
];

/** An old view of Rapport that keeps the database open at that version and does not give way. */
export async function holdDatabase(extensionPage: Page, version: number, isFresh: boolean): Promise<void> {
  await extensionPage.evaluate(
    async ([wanted, fromScratch]) => {
      const done = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      if (fromScratch) await done(indexedDB.deleteDatabase('rapport'));
      Reflect.set(window, 'held', await done(indexedDB.open('rapport', wanted)));
    },
    [version, isFresh] as const,
  );
}
