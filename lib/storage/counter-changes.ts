import { isContact } from '../domain/contact';
import type { Engagement } from '../domain/engagement';
import { type CounterName, counterNames, dayKey, NO_DEPARTMENT, responseKey } from './counters';
import type { RapportDatabase } from './database';
import { writeRows } from './memory-table';
import type { CounterRow } from './rows';

/** What the counters change by: gathered while rows are written, then written once. */
export class CounterChanges {
  /** By key of the row and name of the number. */
  readonly #changes = new Map<string, Map<string, number>>();

  /** Notes that an engagement was (null: is new) and now is (null: is deleted). */
  note(before: Engagement | null, after: Engagement | null): void {
    if (before) this.#count(before, -1);
    if (after) this.#count(after, 1);
  }

  /** To be called once, in the transaction that writes the engagements. */
  async write(db: RapportDatabase): Promise<void> {
    const changes = [...this.#changes].filter(([, steps]) => [...steps.values()].some((step) => step !== 0));
    if (changes.length === 0) return;
    const rows = await db.counters.bulkGet(changes.map(([key]) => key));
    const counters = changes.map(([key, steps], index) => changedRow(key, rows[index], steps));
    const kept = counters.filter(({ counts }) => Object.keys(counts).length > 0);
    const spent = counters.filter(({ counts }) => Object.keys(counts).length === 0).map(({ key }) => key);
    await writeRows(db.counters, kept, spent);
  }

  #count(engagement: Engagement, step: number): void {
    const day = dayKey(engagement.intendedAt);
    for (const name of namesOf(engagement)) this.#add(day, name, step);
    const { response } = engagement;
    if (response && isContact(engagement)) this.#add(responseKey(response.id), counterNames.uses, step);
  }

  #add(key: string, name: CounterName, step: number): void {
    const steps = this.#changes.get(key) ?? new Map<string, number>();
    steps.set(name, (steps.get(name) ?? 0) + step);
    this.#changes.set(key, steps);
  }
}

function changedRow(
  key: string,
  before: CounterRow | undefined,
  steps: ReadonlyMap<string, number>,
): CounterRow {
  const counts = new Map(Object.entries(before?.counts ?? {}));
  for (const [name, step] of steps) counts.set(name, (counts.get(name) ?? 0) + step);
  // A name tells of an agent: nothing is left of those who are gone.
  return { key, counts: Object.fromEntries([...counts].filter(([, count]) => count > 0)) };
}

function namesOf(engagement: Engagement): readonly CounterName[] {
  const names = [
    counterNames.all,
    counterNames.state(engagement.state),
    counterNames.site(engagement.post.site),
    counterNames.agent(engagement.agent),
  ];
  if (!isContact(engagement)) return names;
  const department = engagement.department ?? NO_DEPARTMENT;
  return [...names, counterNames.outcome(engagement.outcome), counterNames.department(department)];
}
