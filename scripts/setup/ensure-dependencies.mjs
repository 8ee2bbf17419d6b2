import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT, run } from './run.mjs';

/**
 * Installs the dependencies of the lockfile where they are missing or older than it.
 * @returns {string | null} a sentence about what went wrong
 */
export function ensureDependencies() {
  if (areCurrent()) return null;
  console.log('Installing the dependencies (npm ci) ...');
  if (run('npm', ['ci', '--no-audit', '--no-fund'])) return null;
  return 'The dependencies could not be installed. See the lines above; with a network, "npm ci" repeats it.';
}

/** npm writes its own copy of the lockfile as the last step of an installation. */
function areCurrent() {
  const lockfile = join(PROJECT_ROOT, 'package-lock.json');
  const installed = join(PROJECT_ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  if (statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return true;
  // A clone made after the installation has a newer date but may say the same.
  return sameVersions(lockfile, installed);
}

/**
 * @param {string} lockfile
 * @param {string} installed holds only what this platform needs, and no root entry
 */
function sameVersions(lockfile, installed) {
  const wanted = JSON.parse(readFileSync(lockfile, 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || (path in present ? present[path].version === entry.version : entry.optional === true),
  );
}
