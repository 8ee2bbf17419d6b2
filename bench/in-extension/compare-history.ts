import { seededRandom } from '../../lib/learning/seeded-random';
import { readContacts } from '../../lib/storage/read-contacts';
import { type Comparison, compareInTurns } from '../figures/compare-in-turns';
import { store } from './bench-store';
import { rawGet } from './raw-database';

const ROUNDS = 31;
/** Reads in one round, one after the other. */
const READS = 20;
const HISTORY = 20;

/** The last contacts of people picked by chance, against as many raw reads of one engagement by its key. */
export async function compareHistory(): Promise<Comparison> {
  const { db } = await store;
  const { customerIds, engagementIds, pick } = await people();
  return compareInTurns(
    {
      async ours() {
        for (let nth = 0; nth < READS; nth += 1) {
          const { last } = await readContacts(db, pick(customerIds));
          if (last.length !== HISTORY) throw new Error('Not the whole history was read');
        }
      },
      async bare() {
        for (let nth = 0; nth < READS; nth += 1) await rawGet(pick(engagementIds));
      },
    },
    ROUNDS,
  );
}

/** The histories of as many people within one transaction, against a transaction for each. */
export async function compareAuthorsTogether(): Promise<Comparison> {
  const { db } = await store;
  const { customerIds, pick } = await people();
  const authors = () => Array.from({ length: READS }, () => pick(customerIds));
  const read = (id: string) => readContacts(db, id);
  return compareInTurns(
    {
      ours: () => db.transaction('r', db.contacts, () => Promise.all(authors().map(read))),
      async bare() {
        for (const author of authors()) await read(author);
      },
    },
    ROUNDS,
  );
}

async function people() {
  const { db } = await store;
  const random = seededRandom(1);
  return {
    customerIds: await db.customers.toCollection().primaryKeys(),
    engagementIds: await db.engagements.toCollection().primaryKeys(),
    pick: (ids: readonly string[]) => ids[Math.floor(random() * ids.length)] ?? '',
  };
}
