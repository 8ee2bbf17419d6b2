import { parseArgs } from 'node:util';

/** What `npm run bench` was asked for. */
interface BenchArguments {
  /** Only this item. */
  readonly name: string | null;
  /** File of posts to match instead of made-up ones. */
  readonly postsFile: string | null;
}

export const USAGE = 'usage: npm run bench [-- ITEM] [--posts FILE]';

/** @returns the arguments, or null when they make no sense. */
export function parseArguments(words: readonly string[]): BenchArguments | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { posts: { type: 'string' } },
    });
    const [name = null, ...others] = positionals;
    return others.length > 0 ? null : { name, postsFile: values.posts ?? null };
  } catch {
    // An unknown option: the caller prints the usage.
    return null;
  }
}
