import { parseArgs } from 'node:util';

/** A site to be begun. */
export interface SitePlan {
  /** Name of its file and of its folder of made-up pages, and what is stored with its posts. */
  readonly id: string;
  /** As its users call it. */
  readonly name: string;
  readonly host: string;
}

const USAGE =
  'usage: npm run new-site NAME [HOST]     for instance: npm run new-site beanboard talk.beanboard.example';

const FIT_NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const FIT_HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;
const LONGEST_NAME = 30;
const LONGEST_HOST = 60;

/**
 * @param taken names that stand for something already
 * @returns the plan, or a sentence that says why there is none
 */
export function planSite(words: readonly string[], taken: readonly string[]): SitePlan | string {
  const [id, host = `${id}.example`, ...more] = positionalsOf(words);
  if (id === undefined || more.length > 0) return USAGE;
  if (!FIT_NAME.test(id) || id.length > LONGEST_NAME)
    return `"${id}" does not fit: small letters, digits and single hyphens, a letter first, at most ${LONGEST_NAME}.`;
  if (taken.includes(id)) return `"${id}" is there already: nothing was written.`;
  if (!FIT_HOST.test(host) || host.length > LONGEST_HOST)
    return `"${host}" is no host name: as in the address, without "https://" and without a path.`;
  return { id, name: nameOf(id), host };
}

function nameOf(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

function positionalsOf(words: readonly string[]): string[] {
  try {
    return parseArgs({ args: [...words], allowPositionals: true }).positionals;
  } catch {
    // An unknown option: the usage is printed.
    return [];
  }
}
