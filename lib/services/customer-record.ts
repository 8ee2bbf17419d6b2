import type { Contact } from '../domain/contact';
import type { Customer } from '../domain/customer';
import type { RapportDatabase } from '../storage/database';
import { readContacts } from '../storage/read-contacts';

/** What is known of one person. */
export interface CustomerRecord {
  /** Null: never met. */
  readonly customer: Customer | null;
  /** Newest first, at most 20; without failed and withdrawn ones. */
  readonly contacts: readonly Contact[];
  /** How many contacts there were in all. */
  readonly total: number;
}

/** Reads the person's last contacts and their number. */
export async function readCustomerRecord(
  db: RapportDatabase,
  customer: Customer | undefined,
): Promise<CustomerRecord> {
  if (!customer) return { customer: null, contacts: [], total: 0 };
  const { last, total } = await readContacts(db, customer.id);
  return { customer, contacts: last, total };
}
