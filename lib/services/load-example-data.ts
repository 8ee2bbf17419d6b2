import { type ExampleData, ExampleDataSchema } from '../domain/example-data';
import type { OperationDraft } from '../domain/operation';
import { failure, type Result } from '../domain/result';
import type { SettingKey, Settings } from '../domain/settings';
import { messages } from '../messages';
import { appendOperations } from '../storage/ledger';
import { attempt, Refusal } from './attempt';
import { exampleOperations } from './example-operations';
import { readSettings } from './load-settings';
import { settingOperation } from './setting-operation';
import type { Store } from './store';

/**
 * Loads the made-up brand, its customers, responses and history, all marked as example data.
 * @param data `example-data.json` as parsed from JSON; checked here.
 */
export async function loadExampleData(store: Store, data: unknown): Promise<Result<void>> {
  const parsed = ExampleDataSchema.safeParse(data);
  if (!parsed.success) return failure('bad-example-data', messages.errors.badExampleData, parsed.error);
  return attempt(async () => {
    await appendOperations(store, async (moment) => {
      if (await hasExampleData(store)) throw new Refusal('example-loaded', messages.errors.exampleLoaded);
      const { atMs } = moment;
      return [
        ...(await exampleSettings(store, parsed.data)),
        ...exampleOperations(parsed.data, atMs, store.environment.newId),
      ];
    });
  });
}

/** @returns whether example data is there now; also usable in a watched query. */
export async function hasExampleData({ db }: Pick<Store, 'db'>): Promise<boolean> {
  const customer = await db.customers.filter(({ demo }) => demo).first();
  return customer !== undefined || (await db.responses.filter(({ demo }) => demo).first()) !== undefined;
}

/** What the person has set stays: the example only adds. */
async function exampleSettings(store: Store, { settings }: ExampleData): Promise<readonly OperationDraft[]> {
  const current = await readSettings(store.db);
  const known = new Set(current.subjects.map(({ id }) => id));
  const wanted: Pick<Settings, 'agentName' | 'subjects' | 'accounts'> = {
    agentName: current.agentName === '' ? settings.agentName : current.agentName,
    subjects: [...current.subjects, ...settings.subjects.filter(({ id }) => !known.has(id))],
    accounts: { ...settings.accounts, ...current.accounts },
  };
  return [
    await exampleSetting(store, 'agentName', wanted.agentName, current),
    await exampleSetting(store, 'subjects', wanted.subjects, current),
    await exampleSetting(store, 'accounts', wanted.accounts, current),
    // Everything that the first run asks for is there now.
    await exampleSetting(store, 'firstRunDone', true, current),
  ];
}

async function exampleSetting(
  store: Store,
  key: SettingKey,
  value: unknown,
  current: Settings,
): Promise<OperationDraft> {
  const operation = await settingOperation(store, key, value);
  return { ...operation, payload: { key, value, before: current[key] }, demo: true };
}
