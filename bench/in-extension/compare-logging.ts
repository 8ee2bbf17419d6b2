import { beginEngagement } from '../../lib/services/begin-engagement';
import { asPost } from '../data/as-post';
import { type Comparison, compareInTurns } from '../figures/compare-in-turns';
import { orThrow, store } from './bench-store';

const ROUNDS = 60;
const TEXT = 'Sorry to hear that. Please send us a message with your order number, and we will find out.';

/** One engagement through the ledger, against a bare row in the same table with its indexes; both strict. */
export async function compareLogging(): Promise<Comparison> {
  const place = await store;
  const bare = await bareRows();
  let nth = 0;
  const post = () => {
    nth += 1;
    return asPost('The grinder of @harborfinch stopped working after a week', nth);
  };
  const comparison = await compareInTurns(
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
      bare: () => bare.add(),
    },
    ROUNDS,
    6,
  );
  await bare.remove();
  return comparison;
}

/** Adds the same engagement again and again under other keys, as quickly as the browser does; it is gone afterwards. */
async function bareRows() {
  const { db, environment } = await store;
  const row = await db.engagements.toCollection().last();
  if (!row) throw new Error('The log is empty');
  const database = db.backendDB();
  const added: string[] = [];
  return {
    add(): Promise<void> {
      const id = environment.newId();
      added.push(id);
      const transaction = database.transaction('engagements', 'readwrite', { durability: 'strict' });
      transaction.objectStore('engagements').add({ ...row, id, intendedAt: Date.now() });
      return new Promise((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('The row was not added'));
      });
    },
    remove: () => db.engagements.bulkDelete(added),
  };
}
