import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Folder of the project, with the last slash. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a command to its end, its output shown as it comes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] added to the own one
 * @returns {boolean} whether it ended well
 */
export function run(command, args, environment = {}) {
  const result = spawnSync(command, args, {
    cwd: PROJECT_ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
    // Windows finds npm only through a shell.
    shell: process.platform === 'win32',
  });
  return result.status === 0;
}
