import type { Customer } from '../domain/customer';
import type { Engagement } from '../domain/engagement';
import { counterKeys } from '../storage/counters';
import type { RapportDatabase } from '../storage/database';
import { lastContacts } from '../storage/last-contacts';

const HISTORY_LENGTH = 20;

/** What is known of one person. */
export interface CustomerRecord {
  /** Null: never met. */
  readonly customer: Customer | null;
  /** Newest first, at most 20; without failed and withdrawn ones. */
  readonly engagements: readonly Engagement[];
  /** How many contacts there were in all. */
  readonly total: number;
}

/** Reads the person's last contacts and their number. */
export async function readCustomerRecord(
  db: RapportDatabase,
  customer: Customer | undefined,
): Promise<CustomerRecord> {
  if (!customer) return { customer: null, engagements: [], total: 0 };
  const counter = await db.counters.get(counterKeys.customer(customer.id));
  const engagements = await lastContacts(db, customer.id, HISTORY_LENGTH);
  return { customer, engagements, total: counter?.count ?? 0 };
}
