import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { PROJECT_ROOT } from '../setup/run.mjs';

/** Longer than any step takes on two cores; a step that hangs is ended and counts as failed. */
const LIMIT_MS = 10 * 60_000;

/**
 * Runs a command of the dependencies and keeps what it says.
 * @param {string} node the Node that runs it
 * @param {readonly string[]} command
 * @returns {Promise<{ ok: boolean, output: string, ms: number }>}
 */
export function runCommand(node, [command, ...args]) {
  const started = performance.now();
  const bin = join(PROJECT_ROOT, 'node_modules', '.bin');
  const child = spawn(command, args, {
    cwd: PROJECT_ROOT,
    env: {
      ...process.env,
      PATH: [dirname(node), bin, process.env.PATH].join(delimiter),
      CI: 'true',
      NO_COLOR: '1',
      NO_UPDATE_NOTIFIER: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Windows finds the commands only through a shell.
    shell: process.platform === 'win32',
    timeout: LIMIT_MS,
  });
  /** @type {Buffer[]} */
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  return new Promise((resolve) => {
    const end = (ok, note = '') => {
      const output = Buffer.concat(chunks).toString('utf8') + note;
      resolve({ ok, output: plain(output), ms: performance.now() - started });
    };
    child.on('error', (error) => end(false, `\n${error.message}`));
    child.on('close', (code, signal) =>
      end(code === 0, signal ? `\nended after ${LIMIT_MS / 60_000} minutes` : ''),
    );
  });
}

/**
 * Some tools colour what they say although they are told not to.
 * @param {string} output
 */
function plain(output) {
  return stripVTControlCharacters(output).replaceAll(/^npm (warn|notice) .*\n/gm, '');
}
