import type { Engagement } from '../domain/engagement';
import type { RapportDatabase } from './database';

/** Counting in IndexedDB is linear, so the numbers are kept with the rows, in the same transaction. */
export const counterKeys = {
  all: 'engagements',
  state: (state: string) => `state|${state}`,
  customer: (id: string) => `customer|${id}`,
  response: (id: string) => `response|${id}`,
  site: (site: string) => `site|${site}`,
  agent: (agent: string) => `agent|${agent}`,
  outcome: (outcome: string) => `outcome|${outcome}`,
  department: (department: string) => `department|${department}`,
  day: (day: string, department: string) => `day|${day}|${department}`,
};

/** Department name under which engagements without one are counted. */
export const NO_DEPARTMENT = 'none';

/** @returns whether it counts as a contact with the customer: not failed, not withdrawn. */
export function isContact(engagement: Engagement): boolean {
  return engagement.state !== 'failed' && engagement.state !== 'withdrawn';
}

/** Moves the counters from what an engagement was (null: new) to what it is (null: deleted). */
export async function countChange(
  db: RapportDatabase,
  before: Engagement | null,
  after: Engagement | null,
): Promise<void> {
  const changes = new Map<string, number>();
  for (const key of before ? countedUnder(before) : []) changes.set(key, -1);
  for (const key of after ? countedUnder(after) : []) changes.set(key, (changes.get(key) ?? 0) + 1);
  const keys = [...changes.keys()].filter((key) => changes.get(key) !== 0);
  const rows = await db.counters.bulkGet(keys);
  const counters = keys.map((key, index) => ({
    key,
    count: (rows[index]?.count ?? 0) + (changes.get(key) ?? 0),
  }));
  await db.counters.bulkPut(counters.filter(({ count }) => count > 0));
  // The key names a person, an agent or a customer: nothing is left of those who are gone.
  await db.counters.bulkDelete(counters.filter(({ count }) => count <= 0).map(({ key }) => key));
}

function countedUnder(engagement: Engagement): readonly string[] {
  const keys = [
    counterKeys.all,
    counterKeys.state(engagement.state),
    counterKeys.site(engagement.post.site),
    counterKeys.agent(engagement.agent),
  ];
  if (!isContact(engagement)) return keys;
  const department = engagement.department ?? NO_DEPARTMENT;
  const day = new Date(engagement.intendedAt).toISOString().slice(0, 10);
  keys.push(
    counterKeys.customer(engagement.customerId),
    counterKeys.outcome(engagement.outcome),
    counterKeys.department(department),
    counterKeys.day(day, department),
  );
  if (engagement.response) keys.push(counterKeys.response(engagement.response.id));
  return keys;
}
