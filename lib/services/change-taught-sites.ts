import { canonicalJson } from '../domain/canonical-json';
import type { Result } from '../domain/result';
import type { Settings } from '../domain/settings';
import { type SiteDescription, SiteDescriptionSchema } from '../domain/site-description';
import { messages } from '../messages';
import { appendOperations } from '../storage/ledger';
import { attempt, Refusal } from './attempt';
import { readSettings } from './load-settings';
import { settingOperation } from './setting-operation';
import type { Store } from './store';

type TaughtSites = Settings['taughtSites'];

/** Keeps how sites are read, by host; what was kept of those hosts before is replaced. */
export function keepTaughtSites(
  store: Store,
  sites: Readonly<Record<string, SiteDescription>>,
): Promise<Result<null>> {
  return change(store, (kept) => {
    const isBad = Object.values(sites).some((parts) => !SiteDescriptionSchema.safeParse(parts).success);
    if (isBad) throw new Refusal('bad-setting', messages.errors.badSetting);
    return { ...kept, ...sites };
  });
}

export function forgetTaughtSite(store: Store, host: string): Promise<Result<null>> {
  return change(store, ({ [host]: _forgotten, ...kept }) => kept);
}

/** Starts from what is kept now, not from what is shown: another tab may have changed it. */
function change(store: Store, decide: (kept: TaughtSites) => TaughtSites): Promise<Result<null>> {
  return attempt(async () => {
    await appendOperations(store, async () => {
      const { taughtSites } = await readSettings(store.db);
      const next = decide(taughtSites);
      if (canonicalJson(taughtSites) === canonicalJson(next)) return [];
      return [await settingOperation(store, 'taughtSites', next)];
    });
    return null;
  });
}
