import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { findFirefox } from '../../../scripts/setup/find-firefox.mjs';
import { ensureBuilt } from '../../e2e/harness/ensure-built';
import { startFirefox } from './firefox-process';
import { createFirefoxProfile } from './firefox-profile';
import { connectMarionette, type Marionette } from './marionette';
import { createWindowPlace, type Place } from './place';

/** A headless Firefox with the production build of the extension in it. */
export interface Firefox {
  /** The remote protocol, set to Firefox's own window ("chrome" context). */
  readonly marionette: Marionette;
  /** Firefox's own window: its scripts may do everything. */
  readonly window: Place;
  readonly addonId: string;
  /** Folder of the copy of the build that runs here. */
  readonly extension: string;
  /** `moz-extension://<uuid>` */
  readonly origin: string;
  /** Ends this Firefox and removes its profile. */
  close(): Promise<void>;
}

const ManifestSchema = z.object({
  browser_specific_settings: z.object({ gecko: z.object({ id: z.string() }) }),
});

const ADDON_UUID = '5a9b7c1e-3d2f-4e6a-8b1c-0d9e8f7a6b5c';

/** Starts Firefox on a fresh profile with the extension installed for this run. The caller closes it. */
export async function launchFirefox(build: string = ensureBuilt('firefox')): Promise<Firefox> {
  const executable = findFirefox();
  if (executable === null) throw new Error('No Firefox found: install firefox-esr or set FIREFOX_PATH');
  const addonId = await readAddonId(build);
  const profile = await createFirefoxProfile(addonId, ADDON_UUID);
  // Firefox reads a folder as it needs it: a copy, so that a build made meanwhile changes nothing.
  const extension = join(profile.folder, 'extension-under-test');
  await cp(build, extension, { recursive: true });
  const closing: (() => unknown)[] = [() => profile.remove()];
  const close = async () => {
    for (const end of closing.toReversed()) await end();
  };
  try {
    const firefox = await startFirefox(executable, profile.folder);
    closing.push(() => firefox.stop());
    const marionette = await connectMarionette(firefox.port);
    closing.push(() => marionette.close());
    await marionette.send('WebDriver:NewSession', { capabilities: {} });
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    await marionette.send('Addon:Install', { path: extension, temporary: true });
    const window = createWindowPlace(marionette);
    return { marionette, window, addonId, extension, origin: `moz-extension://${ADDON_UUID}`, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

async function readAddonId(build: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(build, 'manifest.json'), 'utf8'));
  return ManifestSchema.parse(manifest).browser_specific_settings.gecko.id;
}
