import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where a captured page stands. */
export interface CaptureFile {
  readonly site: string;
  /** `<site>/<n>` */
  readonly name: string;
  /** Path without `.html`, `.json`, `.truth.json`. */
  readonly base: string;
}

const inOrder = new Intl.Collator('en', { numeric: true });

/** @returns the captures of the folder, or of one site in it, in order. */
export function listCaptures(directory: string, only: string | null): CaptureFile[] {
  return foldersIn(directory)
    .filter((site) => only === null || site === only)
    .flatMap((site) =>
      readdirSync(join(directory, site))
        .filter((file) => file.endsWith('.html'))
        .map((file) => file.slice(0, -'.html'.length))
        .toSorted(inOrder.compare)
        .map((name) => ({ site, name: `${site}/${name}`, base: join(directory, site, name) })),
    );
}

function foldersIn(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => statSync(join(directory, name)).isDirectory())
    .toSorted(inOrder.compare);
}
