import { isContact } from '../domain/contact';
import type { Engagement } from '../domain/engagement';
import { type CounterName, counterNames, dayKey, NO_DEPARTMENT, responseKey } from './counters';
import type { RapportDatabase } from './database';
import type { CounterRow } from './rows';
import { type TableChange, tableChange } from './table-change';

/** What the counters change by: gathered while rows are written, then written once. */
export class CounterChanges {
  /** By key of the row and name of the number. */
  readonly #changes = new Map<string, Map<string, number>>();

  /** Notes that an engagement was (null: is new) and now is (null: is deleted). */
  note(before: Engagement | null, after: Engagement | null): void {
    if (before) this.#count(before, -1);
    if (after) this.#count(after, 1);
  }

  /** @returns the keys of the rows that change */
  keys(): string[] {
    return [...this.#changes]
      .filter(([, steps]) => [...steps.values()].some((step) => step !== 0))
      .map(([key]) => key);
  }

  /** @param before the rows with these keys, in their order, as the transaction that writes the engagements has them */
  toChange({ counters }: RapportDatabase, before: readonly (CounterRow | undefined)[]): TableChange {
    const rows = this.keys().map((key, index) => changedRow(key, before[index], this.#changes.get(key)));
    const isSpent = ({ counts }: CounterRow) => Object.keys(counts).length === 0;
    const spent = rows.filter(isSpent).map(({ key }) => key);
    return tableChange(
      counters,
      rows.filter((row) => !isSpent(row)),
      spent,
    );
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
  steps: ReadonlyMap<string, number> = new Map(),
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
  return [
    ...names,
    counterNames.outcome(engagement.outcome),
    counterNames.department(department),
    ...suggestionNames(engagement),
  ];
}

/** Places of the suggestions that are shown. */
const SHOWN = 3;

function suggestionNames({ suggested, response }: Engagement): readonly CounterName[] {
  if (suggested === null || suggested.length === 0) return [];
  const place = response === null ? -1 : suggested.indexOf(response.id);
  return [
    counterNames.suggested,
    ...(place === 0 ? [counterNames.taken('first')] : []),
    ...(place >= 0 && place < SHOWN ? [counterNames.taken('three')] : []),
  ];
}
