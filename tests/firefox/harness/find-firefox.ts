import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox-esr', 'firefox'];

/** @returns the path of the installed Firefox (`FIREFOX_PATH` first), or null where there is none. */
export function findFirefox(environment: NodeJS.ProcessEnv = process.env): string | null {
  const chosen = environment.FIREFOX_PATH;
  if (chosen) return isExecutable(chosen) ? chosen : null;
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
