import type { Engagement } from '../domain/engagement';
import { ContactChanges } from './contact-changes';
import { CounterChanges } from './counter-changes';
import type { RapportDatabase } from './database';
import type { EngagementRow } from './rows';

/** Engagements read at once while all are counted again, and batches counted before the numbers are written. */
const READ_AT_ONCE = 500;
const BATCHES_WRITTEN_AT_ONCE = 20;

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
    await this.#counters.write(db);
    await this.#contacts.write(db);
  }
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
