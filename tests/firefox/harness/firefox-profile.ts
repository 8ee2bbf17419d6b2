import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh profile folder, and how to remove it. */
interface FirefoxProfile {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Nothing leaves the machine: no updates, no telemetry, no block lists, no connectivity probes. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,#no-remote-settings/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
};

/**
 * Makes a profile in which the extension has a known origin and optional permissions are granted as soon as the
 * person's click asks for them (headless Firefox cannot show the question).
 */
export async function createFirefoxProfile(addonId: string, addonUuid: string): Promise<FirefoxProfile> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-firefox-'));
  const preferences = {
    ...QUIET,
    // Firefox picks a free port and writes it to MarionetteActivePort.
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: addonUuid }),
    'extensions.webextOptionalPermissionPrompts': false,
    // Event pages are unloaded when idle; a test that looks into one needs it to stay.
    'extensions.background.idle.timeout': 600_000,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(folder, 'user.js'), `${lines.join('\n')}\n`);
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
