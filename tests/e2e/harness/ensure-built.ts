import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const PROJECT_ROOT = join(import.meta.dirname, '..', '..', '..');

type BuildTarget = 'chrome' | 'firefox';

const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];

/**
 * Builds the production extension when it is missing or older than its sources.
 * @returns the folder of the built extension.
 */
export function ensureBuilt(target: BuildTarget = 'chrome'): string {
  const folder = join(PROJECT_ROOT, '.output', `${target}-mv3`);
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest) || newestOf(SOURCES) > statSync(manifest).mtimeMs) build(target);
  return folder;
}

function build(target: BuildTarget): void {
  const wxt = join(PROJECT_ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  // A test runner sets NODE_ENV=test, and the build would then be a development one.
  const result = spawnSync(process.execPath, [wxt, 'build', '-b', target], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (result.status !== 0)
    throw new Error(`The extension did not build:\n${result.stdout}\n${result.stderr}`);
}

function newestOf(paths: readonly string[]): number {
  return Math.max(...paths.map((path) => newestIn(join(PROJECT_ROOT, path))));
}

function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
