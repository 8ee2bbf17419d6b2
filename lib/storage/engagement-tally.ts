import type { Engagement } from '../domain/engagement';
import { ContactChanges, contactsChange, filledUp, isWhole } from './contact-changes';
import { CounterChanges } from './counter-changes';
import type { RapportDatabase } from './database';
import type { Answer, OneTransaction } from './one-transaction';
import type { ContactsRow, EngagementRow } from './rows';
import { writeChange } from './table-change';

/** Engagements read at once while all are counted again, and batches counted before the numbers are written. */
const READ_AT_ONCE = 500;
const BATCHES_WRITTEN_AT_ONCE = 20;
const BY_CUSTOMER = '[customerId+intendedAt]';

/** What is kept beside the engagements, and changes with them: the counters, and the contacts of each customer. */
export class EngagementTally {
  readonly #counters = new CounterChanges();
  readonly #contacts = new ContactChanges();

  /** Notes that an engagement was (null: is new) and now is (null: is deleted). */
  note(before: Engagement | null, after: Engagement | null): void {
    this.#counters.note(before, after);
    this.#contacts.note(before, after);
  }

  /** To be called once, in the transaction that writes the engagements, after they are written. */
  async write(db: RapportDatabase): Promise<void> {
    const counters = await db.counters.bulkGet(this.#counters.keys());
    await writeChange(db, this.#counters.toChange(db, counters));
    const contacts = this.#contacts.toRows(await db.contacts.bulkGet(this.#contacts.keys()));
    const filled: ContactsRow[] = [];
    for (const row of contacts) filled.push(isWhole(row) ? row : filledUp(row, await engagementsOf(db, row)));
    await writeChange(db, contactsChange(db, filled));
  }

  /**
   * The same for engagements that are new, by requests sent together: asks now, and gives what writes once the
   * answers are there. A new contact never leaves a gap among the last ones.
   */
  ask(db: RapportDatabase, one: OneTransaction): () => void {
    const counters = this.#counters.keys().map((key) => one.get(db.counters, key));
    const contacts = this.#contacts.keys().map((key) => one.get(db.contacts, key));
    return () => {
      one.write(this.#counters.toChange(db, values(counters)));
      one.write(contactsChange(db, this.#contacts.toRows(values(contacts))));
    };
  }
}

function values<Value>(answers: readonly Answer<Value>[]): readonly Value[] {
  return answers.map(({ value }) => value);
}

function engagementsOf(
  { engagements }: RapportDatabase,
  { customerId }: ContactsRow,
): Promise<EngagementRow[]> {
  return engagements.where(BY_CUSTOMER).between([customerId, -Infinity], [customerId, []]).toArray();
}

/** Counts all engagements again. For use inside a transaction over all tables. */
export async function tallyAgain(db: RapportDatabase): Promise<void> {
  await db.counters.clear();
  await db.contacts.clear();
  let tally = new EngagementTally();
  let last: string | undefined = '';
  for (let nth = 1; last !== undefined; nth += 1) {
    const batch: EngagementRow[] = await db.engagements.where('id').above(last).limit(READ_AT_ONCE).toArray();
    for (const engagement of batch) tally.note(null, engagement);
    last = batch.at(-1)?.id;
    if (last !== undefined && nth % BATCHES_WRITTEN_AT_ONCE !== 0) continue;
    await tally.write(db);
    tally = new EngagementTally();
  }
}
