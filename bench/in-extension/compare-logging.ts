import { beginEngagement } from '../../lib/services/begin-engagement';
import { asPost } from '../data/as-post';
import { type Comparison, compareInTurns } from '../figures/compare-in-turns';
import { orThrow, store } from './bench-store';
import { whenDone } from './raw-database';

const ROUNDS = 60;
const TEXT = 'Sorry to hear that. Please send us a message with your order number, and we will find out.';

/** One engagement through the ledger, against a bare row in a store without an index; both strict. */
export async function compareLogging(): Promise<Comparison> {
  const place = await store;
  const bare = await openBareStore();
  let nth = 0;
  const post = () => {
    nth += 1;
    return asPost('The grinder of @harborfinch stopped working after a week', nth);
  };
  return compareInTurns(
    {
      ours: async () =>
        orThrow(
          await beginEngagement(place, {
            post: post(),
            reason: '@harborfinch in text',
            response: null,
            text: TEXT,
            account: 'harborfinch_help',
          }),
        ),
      bare: () => bare.add({ id: place.environment.newId(), post: post(), text: TEXT, at: Date.now() }),
    },
    ROUNDS,
    6,
  );
}

async function openBareStore() {
  const opening = indexedDB.open('bench-bare');
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
  const database = await whenDone(opening);
  return {
    add(row: object): Promise<void> {
      const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.objectStore('rows').add(row);
      return new Promise((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('The row was not added'));
      });
    },
  };
}
