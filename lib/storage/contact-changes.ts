import { type Contact, isContact, toContact } from '../domain/contact';
import type { Engagement } from '../domain/engagement';
import type { RapportDatabase } from './database';
import type { ContactsRow } from './rows';
import { type TableChange, tableChange } from './table-change';

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

  /** @returns the keys of the rows that change */
  keys(): string[] {
    return [...this.#changes.keys()];
  }

  /** @param before the rows with these keys, in their order, as the transaction that writes the engagements has them */
  toRows(before: readonly (ContactsRow | undefined)[]): readonly ContactsRow[] {
    return [...this.#changes].map(([customerId, change], index) =>
      changedRow(customerId, before[index], change),
    );
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

/** @returns the row with the newest of the customer's engagements, where one of its last contacts is gone */
export function filledUp(row: ContactsRow, engagements: readonly Engagement[] | undefined): ContactsRow {
  return engagements ? { ...row, last: newest(engagements.filter(isContact).map(toContact)) } : row;
}

/** @returns whether all contacts are in the row that fit. */
export function isWhole({ total, last }: ContactsRow): boolean {
  return last.length >= Math.min(total, CONTACTS_KEPT);
}

export function contactsChange({ contacts }: RapportDatabase, rows: readonly ContactsRow[]): TableChange {
  const spent = rows.filter(({ total }) => total <= 0).map(({ customerId }) => customerId);
  return tableChange(
    contacts,
    rows.filter(({ total }) => total > 0),
    spent,
  );
}

function newest(contacts: readonly Contact[]): readonly Contact[] {
  return contacts.toSorted(byTime).slice(0, CONTACTS_KEPT);
}

function byTime(a: Contact, b: Contact): number {
  return b.intendedAt - a.intendedAt || (a.id < b.id ? 1 : -1);
}
