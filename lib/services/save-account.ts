import type { Result } from '../domain/result';
import type { Settings } from '../domain/settings';
import { appendOperations } from '../storage/ledger';
import { attempt } from './attempt';
import { readSettings } from './load-settings';
import { settingOperation } from './setting-operation';
import type { Store } from './store';

interface AccountInput {
  readonly site: string;
  /** With or without `@`. */
  readonly handle: string;
}

/** Remembers the account that the agent posts as on one network; the other networks' accounts stay. */
export function saveAccount(store: Store, { site, handle }: AccountInput): Promise<Result<Settings>> {
  const account = handle.trim().replace(/^@/, '');
  return attempt(async () => {
    await appendOperations(store, async () => {
      const { accounts } = await readSettings(store.db);
      if (account === '' || accounts[site] === account) return [];
      return [await settingOperation(store, 'accounts', { ...accounts, [site]: account })];
    });
    return readSettings(store.db);
  });
}
