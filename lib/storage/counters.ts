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

/** What the counters change by: gathered while rows are written, then written once. */
export class CounterChanges {
  readonly #changes = new Map<string, number>();

  /** Notes that an engagement was (null: is new) and now is (null: is deleted). */
  note(before: Engagement | null, after: Engagement | null): void {
    for (const key of before ? countedUnder(before) : []) this.#add(key, -1);
    for (const key of after ? countedUnder(after) : []) this.#add(key, 1);
  }

  /** To be called once, in the transaction that wrote the rows. */
  async write(db: RapportDatabase): Promise<void> {
    const changes = [...this.#changes].filter(([, change]) => change !== 0);
    if (changes.length === 0) return;
    const rows = await db.counters.bulkGet(changes.map(([key]) => key));
    const counters = changes.map(([key, change], index) => ({
      key,
      count: (rows[index]?.count ?? 0) + change,
    }));
    const kept = counters.filter(({ count }) => count > 0);
    // The key names a person, an agent or a customer: nothing is left of those who are gone.
    const spent = counters.filter(({ count }) => count <= 0);
    await Promise.all([
      kept.length > 0 && db.counters.bulkPut(kept),
      spent.length > 0 && db.counters.bulkDelete(spent.map(({ key }) => key)),
    ]);
  }

  #add(key: string, change: number): void {
    this.#changes.set(key, (this.#changes.get(key) ?? 0) + change);
  }
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
