import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const QUIET = { DEBIAN_FRONTEND: 'noninteractive' };
let listsAreFresh = false;

/**
 * Installs a Debian package without asking; only as root on Debian.
 * @param {string} name
 * @returns {boolean} whether it is installed now
 */
export function installPackage(name) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.log(`Installing ${name} (apt-get) ...`);
  // An update that fails for one source may still have what is needed.
  if (!listsAreFresh) run('apt-get', ['update', '-q'], QUIET);
  listsAreFresh = true;
  return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], QUIET);
}
