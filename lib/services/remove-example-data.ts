import { canonicalJson } from '../domain/canonical-json';
import { EXAMPLE_ENTITY_ID } from '../domain/example-entity';
import type { Operation } from '../domain/operation';
import type { Result } from '../domain/result';
import { SettingsSchema } from '../domain/settings';
import { appendOperations } from '../storage/ledger';
import { SettingSetPayload } from '../storage/projections/setting';
import type { SettingRow } from '../storage/rows';
import { attempt } from './attempt';
import { hasExampleData } from './load-example-data';
import type { Store } from './store';

const { subjects: Subjects, accounts: Accounts } = SettingsSchema.shape;

/**
 * Removes the example customers, responses, settings and all that was done with those customers, in one operation.
 * What the person added stays. The ledger keeps the headers, so that its chain can still be checked.
 */
export function removeExampleData(store: Store): Promise<Result<void>> {
  return attempt(async () => {
    await appendOperations(store, async () => {
      if (!(await hasExampleData(store))) return [];
      const payload = { entityIds: await exampleEntities(store), settings: await ownSettings(store) };
      return [{ kind: 'demo.removed', entityId: EXAMPLE_ENTITY_ID, payload }];
    });
  });
}

/** @returns the example customers, responses, dispositions and corrections, and what was done with those customers. */
async function exampleEntities({ db }: Store): Promise<readonly string[]> {
  const customers = await db.customers.filter(({ demo }) => demo).toArray();
  const ids: string[] = [];
  for (const { id } of customers) {
    const engagements = db.engagements.where('[customerId+intendedAt]').between([id, -Infinity], [id, []]);
    ids.push(id, ...(await engagements.primaryKeys()));
  }
  const responses = await db.responses.filter(({ demo }) => demo).toArray();
  const dispositions = await db.dispositions.filter(({ demo }) => demo).toArray();
  const learned = await db.learned.filter(({ demo }) => demo).toArray();
  return [...ids, ...[...responses, ...dispositions, ...learned].map(({ id }) => id)];
}

/** @returns what remains of each setting that the example touched. */
async function ownSettings({ db }: Store): Promise<Record<string, { id: string; value: unknown }>> {
  const remaining: Record<string, { id: string; value: unknown }> = {};
  for (const row of await db.settings.toArray()) {
    const operations = await db.operations.where('entityId').equals(row.id).toArray();
    const example = operations.findLast(({ demo, salt }) => demo && salt !== null);
    if (example) remaining[row.key] = { id: row.id, value: withoutExample(row, example) };
  }
  return remaining;
}

function withoutExample({ key, value }: SettingRow, example: Operation): unknown {
  const { value: loaded, before } = SettingSetPayload.parse(example.payload);
  if (key === 'subjects') return withoutLoadedSubjects(value, loaded, before);
  if (key === 'accounts') return withoutLoadedAccounts(value, loaded, before);
  return canonicalJson(value) === canonicalJson(loaded) ? before : value;
}

function withoutLoadedSubjects(current: unknown, loaded: unknown, before: unknown): unknown {
  const idsOf = (subjects: unknown) => new Set(Subjects.parse(subjects).map(({ id }) => id));
  const own = idsOf(before);
  const added = idsOf(loaded);
  return Subjects.parse(current).filter(({ id }) => own.has(id) || !added.has(id));
}

function withoutLoadedAccounts(current: unknown, loaded: unknown, before: unknown): unknown {
  const own = Accounts.parse(before);
  const added = Accounts.parse(loaded);
  const isOwn = ([site, handle]: [string, string]) => site in own || added[site] !== handle;
  return Object.fromEntries(Object.entries(Accounts.parse(current)).filter(isOwn));
}
