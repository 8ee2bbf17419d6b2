import { parseArgs } from 'node:util';

/** What `npm run record` was asked for. */
export interface RecordArguments {
  /** A made-up page: `tests/fixtures/sites/<id>/<name>.html`. */
  readonly file: string;
  /** The address that it is read under; null: the one in the expectation beside it. */
  readonly url: string | null;
}

export const USAGE = 'usage: npm run record -- tests/fixtures/sites/<id>/<name>.html [--url ADDRESS]';

/** @returns the arguments, or null when they make no sense. */
export function parseArguments(words: readonly string[]): RecordArguments | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { url: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    const url = values.url ?? null;
    if (file === undefined || more.length > 0 || !file.endsWith('.html')) return null;
    return url === null || URL.canParse(url) ? { file, url } : null;
  } catch {
    // An unknown option: the caller prints the usage.
    return null;
  }
}
