import { type Contact, isContact, toContact } from '../domain/contact';
import type { Engagement } from '../domain/engagement';
import type { RapportDatabase } from './database';
import { writeRows } from './memory-table';
import type { ContactsRow, EngagementRow } from './rows';

/** Contacts that are kept in a customer's one row. */
export const CONTACTS_KEPT = 20;

/** What became of one customer's contacts. */
interface Change {
  total: number;
  /** By id; null: no contact (any more). */
  readonly contacts: Map<string, Contact | null>;
}

/** What the rows of contacts change by: gathered while engagements are written, then written once. */
export class ContactChanges {
  readonly #changes = new Map<string, Change>();

  /** Notes that an engagement was (null: is new) and now is (null: is deleted). */
  note(before: Engagement | null, after: Engagement | null): void {
    if (before && isContact(before)) this.#set(before, -1, null);
    if (after && isContact(after)) this.#set(after, 1, toContact(after));
  }

  /** To be called once, in the transaction that writes the engagements, after they are written. */
  async write(db: RapportDatabase): Promise<void> {
    const changes = [...this.#changes];
    if (changes.length === 0) return;
    const rows = await db.contacts.bulkGet(changes.map(([customerId]) => customerId));
    const changed: ContactsRow[] = [];
    for (const [index, [customerId, change]] of changes.entries()) {
      const row = changedRow(customerId, rows[index], change);
      const isWhole = row.last.length >= Math.min(row.total, CONTACTS_KEPT);
      // One of the last is gone: an older one takes its place.
      changed.push(isWhole ? row : { ...row, last: await readNewest(db, customerId) });
    }
    const kept = changed.filter(({ total }) => total > 0);
    const spent = changed.filter(({ total }) => total <= 0).map(({ customerId }) => customerId);
    await writeRows(db.contacts, kept, spent);
  }

  #set({ id, customerId }: Engagement, step: number, contact: Contact | null): void {
    const change = this.#changes.get(customerId) ?? { total: 0, contacts: new Map() };
    change.total += step;
    change.contacts.set(id, contact);
    this.#changes.set(customerId, change);
  }
}

function changedRow(
  customerId: string,
  before: ContactsRow | undefined,
  { total: step, contacts }: Change,
): ContactsRow {
  const kept = before?.last.filter(({ id }) => !contacts.has(id)) ?? [];
  const last = newest([...kept, ...[...contacts.values()].filter((contact) => contact !== null)]);
  return { customerId, total: (before?.total ?? 0) + step, last };
}

async function readNewest(db: RapportDatabase, customerId: string): Promise<readonly Contact[]> {
  const all: EngagementRow[] = await db.engagements
    .where('[customerId+intendedAt]')
    .between([customerId, -Infinity], [customerId, []])
    .toArray();
  return newest(all.filter(isContact).map(toContact));
}

function newest(contacts: readonly Contact[]): readonly Contact[] {
  return contacts.toSorted(byTime).slice(0, CONTACTS_KEPT);
}

function byTime(a: Contact, b: Contact): number {
  return b.intendedAt - a.intendedAt || (a.id < b.id ? 1 : -1);
}
