import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const words = z.optional(z.nullable(z.string()));

/** A post as a person found it on the page; null where the page does not say. */
export const TruthSchema = z.object({
  author: words,
  handle: words,
  permalink: words,
  postedAt: words,
  postedAtText: words,
  textStart: words,
  textStartNoQuote: words,
  textLength: z.optional(z.nullable(z.number())),
});
export type Truth = z.infer<typeof TruthSchema>;

export interface Capture {
  readonly site: string;
  /** `<site>/<n>` */
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly truth: readonly Truth[];
}

const MetaSchema = z.object({ url: z.string() });

/** @returns the captures that have a truth, in order; each is loaded when its turn comes. */
export function* listCaptures(directory: string, only: string | null): Generator<Capture> {
  const sites = readdirSync(directory).filter((name) => statSync(join(directory, name)).isDirectory());
  for (const site of sites.toSorted()) {
    if (only !== null && only !== site) continue;
    for (const file of readdirSync(join(directory, site)).toSorted()) {
      const base = join(directory, site, file.replace(/\.html$/, ''));
      if (!file.endsWith('.html') || !existsSync(`${base}.truth.json`)) continue;
      yield {
        site,
        name: `${site}/${file.replace(/\.html$/, '')}`,
        url: MetaSchema.parse(readJson(`${base}.json`)).url,
        html: readFileSync(`${base}.html`, 'utf8'),
        truth: z.array(TruthSchema).parse(readJson(`${base}.truth.json`)),
      };
    }
  }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
