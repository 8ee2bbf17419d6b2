import type { Customer } from '../domain/customer';
import type { Engagement } from '../domain/engagement';
import { counterKeys, isContact } from '../storage/counters';
import type { RapportDatabase } from '../storage/database';
import type { EngagementRow } from '../storage/rows';

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
  const engagements = await lastContacts(db, customer.id);
  return { customer, engagements, total: counter?.count ?? 0 };
}

async function lastContacts(db: RapportDatabase, customerId: string): Promise<readonly EngagementRow[]> {
  const found: EngagementRow[] = [];
  let skipped = 0;
  for (;;) {
    const batch = await db.engagements
      .where('[customerId+intendedAt]')
      .between([customerId, -Infinity], [customerId, []])
      .reverse()
      .offset(skipped)
      .limit(HISTORY_LENGTH)
      .toArray();
    found.push(...batch.filter(isContact));
    skipped += batch.length;
    if (found.length >= HISTORY_LENGTH || batch.length < HISTORY_LENGTH)
      return found.slice(0, HISTORY_LENGTH);
  }
}
