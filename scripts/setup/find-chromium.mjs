import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

// Branded Chrome is left out on purpose: since 137 it ignores --load-extension.
const NAMES = ['chromium', 'chromium-browser', 'chrome-for-testing', 'google-chrome-for-testing'];

const MAC_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/** Where download tools keep Chrome for Testing: folders of versions, each with one of these files. */
const CACHES = [
  {
    folder: ['.cache', 'ms-playwright'],
    files: [
      ['chrome-linux64', 'chrome'],
      ['chrome-linux', 'chrome'],
    ],
  },
  { folder: ['.cache', 'puppeteer', 'chrome'], files: [['chrome-linux64', 'chrome']] },
];

/**
 * Path of a Chromium or Chrome for Testing: `CHROMIUM_PATH`, else one on the PATH, else in its usual places.
 * @param {Record<string, string | undefined>} [environment]
 * @returns {string | null}
 */
export function findChromium(environment = process.env) {
  const given = environment.CHROMIUM_PATH;
  if (given) return isExecutable(given) ? given : null;
  return candidates(environment).find(isExecutable) ?? null;
}

/** @param {Record<string, string | undefined>} environment */
function candidates(environment) {
  const folders = [...(environment.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  const onPath = folders.filter(Boolean).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...MAC_PLACES, ...CACHES.flatMap(cached)];
}

/** @param {{ folder: string[], files: string[][] }} cache */
function cached({ folder, files }) {
  const root = join(homedir(), ...folder);
  return versionsIn(root).flatMap((version) => files.map((file) => join(root, version, ...file)));
}

/** @param {string} folder */
function versionsIn(folder) {
  try {
    return readdirSync(folder).sort().reverse();
  } catch {
    return []; // No such cache on this machine.
  }
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
