import type { RapportDatabase } from './database';
import type { ContactsRow } from './rows';

/** @returns the newest contacts with a customer, and how many there were in all. */
export async function readContacts(db: RapportDatabase, customerId: string): Promise<ContactsRow> {
  return (await db.contacts.get(customerId)) ?? { customerId, total: 0, last: [] };
}
