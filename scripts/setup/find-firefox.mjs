import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox-esr', 'firefox'];
const MAC_PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * Path of a Firefox: `FIREFOX_PATH`, else one on the PATH, else in its usual places.
 * @param {Record<string, string | undefined>} [environment]
 * @returns {string | null}
 */
export function findFirefox(environment = process.env) {
  const given = environment.FIREFOX_PATH;
  if (given) return isExecutable(given) ? given : null;
  const folders = [...(environment.PATH ?? '').split(delimiter), '/usr/bin'].filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...MAC_PLACES].find(isExecutable) ?? null;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
