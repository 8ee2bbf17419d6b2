import { parseArgs } from 'node:util';

/** What `npm run measure` was asked for. */
export interface MeasureArguments {
  /** Folder of captures: `<site>/<n>.html`, `.json` (its `url`) and `.truth.json`. */
  readonly directory: string;
  /** Only this site's captures. */
  readonly site: string | null;
  /** Read every capture with the generic reader. */
  readonly isGeneric: boolean;
  /** Print the posts too. */
  readonly withPosts: boolean;
}

export const USAGE = 'usage: npm run measure -- pages DIRECTORY [--site NAME] [--generic] [--posts]';

/** @returns the arguments, or null when they make no sense. */
export function parseArguments(words: readonly string[]): MeasureArguments | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        site: { type: 'string' },
        generic: { type: 'boolean', default: false },
        posts: { type: 'boolean', default: false },
      },
    });
    const [what, directory] = positionals;
    if (what !== 'pages' || directory === undefined) return null;
    const { site = null, generic, posts } = values;
    return { directory, site, isGeneric: generic, withPosts: posts };
  } catch {
    // An unknown option: the caller prints the usage.
    return null;
  }
}
