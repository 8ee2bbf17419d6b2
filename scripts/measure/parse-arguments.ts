import { parseArgs } from 'node:util';

/** What `npm run measure` was asked for. */
export type MeasureArguments = PagesArguments | TeachingArguments | EditorsArguments | GuardsArguments;

export interface PagesArguments {
  readonly what: 'pages';
  /** Folder of captures: `<site>/<n>.html`, `.json` (its `url`) and `.truth.json`. */
  readonly directory: string;
  /** Only this site's captures. */
  readonly site: string | null;
  /** Read every capture with the generic reader. */
  readonly isGeneric: boolean;
  /** Print the posts too. */
  readonly withPosts: boolean;
}

export interface TeachingArguments {
  readonly what: 'teaching';
  /** Folder of captures, as for pages. */
  readonly directory: string;
  /** Only this site's captures. */
  readonly site: string | null;
  /** Print the posts too. */
  readonly withPosts: boolean;
}

export interface EditorsArguments {
  readonly what: 'editors';
  /** Only this editor. */
  readonly editor: string | null;
  /** How often each text goes into each editor. */
  readonly runs: number;
}

export interface GuardsArguments {
  readonly what: 'guards';
  /** Labelled replies, a JSON object a line. */
  readonly file: string;
}

export const USAGE = `usage: npm run measure -- pages DIRECTORY [--site NAME] [--generic] [--posts]
       npm run measure -- teaching DIRECTORY [--site NAME] [--posts]
       npm run measure -- editors [--editor NAME] [--runs NUMBER]
       npm run measure -- guards FILE`;

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
        editor: { type: 'string' },
        runs: { type: 'string', default: '5' },
      },
    });
    const [what, directory] = positionals;
    const { editor = null } = values;
    const runs = Number(values.runs);
    if (what === 'editors') return Number.isInteger(runs) && runs > 0 ? { what, editor, runs } : null;
    if (directory === undefined) return null;
    if (what === 'guards') return { what, file: directory };
    const { site = null, generic, posts } = values;
    if (what === 'teaching') return generic ? null : { what, directory, site, withPosts: posts };
    if (what !== 'pages') return null;
    return { what, directory, site, isGeneric: generic, withPosts: posts };
  } catch {
    // An unknown option: the caller prints the usage.
    return null;
  }
}
