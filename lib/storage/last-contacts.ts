import { isContact } from './counters';
import type { RapportDatabase } from './database';
import type { EngagementRow } from './rows';

/** @returns the newest contacts with a customer, newest first, at most `count`; without failed and withdrawn ones. */
export async function lastContacts(
  db: RapportDatabase,
  customerId: string,
  count: number,
): Promise<readonly EngagementRow[]> {
  const found: EngagementRow[] = [];
  for (let skipped = 0; ; skipped += count) {
    const batch = await db.engagements
      .where('[customerId+intendedAt]')
      .between([customerId, -Infinity], [customerId, []])
      .reverse()
      .offset(skipped)
      .limit(count)
      .toArray();
    found.push(...batch.filter(isContact));
    if (found.length >= count || batch.length < count) return found.slice(0, count);
  }
}
