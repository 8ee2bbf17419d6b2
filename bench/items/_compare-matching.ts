import '../stage/resolve-sources.ts';
import { seededRandom } from '../../lib/learning/seeded-random.ts';
import type { Figures } from '../bench-item.ts';
import { makePosts } from '../data/made-up-posts.ts';
import { makeTerms, sampleTerms } from '../data/watched-terms.ts';
import { compareInTurns } from '../figures/compare-in-turns.ts';
import { oneByOne } from '../figures/one-by-one.ts';

const { buildTermTable } = await import('../../lib/recognition/term-table.ts');
const { unitKinds, wordUnits } = await import('../../lib/domain/unit-kinds.ts');
const { createFinder } = await import('../../lib/recognition/find-terms.ts');

/** Letters, signs and kinds: shared by all tables. */
const FOLD_BYTES = 2 * wordUnits.byteLength + unitKinds.byteLength;
const POSTS = 4_000;
/** Posts that are gone through without a break. */
const PIECE = 100;
const ROUNDS = 30;
const WARM_UPS = 60;

/**
 * Finding all terms in the posts against a scan that does no more than read each of their code units.
 * @param posts null: made-up ones; otherwise the terms are taken from these
 */
export async function compareMatching(termCount: number, posts: readonly string[] | null): Promise<Figures> {
  const random = seededRandom(termCount);
  const forms = posts === null ? makeTerms(termCount, random) : sampleTerms(termCount, posts, random);
  const texts = (posts ?? makePosts(POSTS, forms, random)).map(asRead);
  const table = buildTermTable(forms.map((form) => ({ form, bounds: 'name' as const })));
  const find = createFinder(table);
  let found = 0;
  let sum = 0;
  const pieces = Array.from({ length: Math.floor(texts.length / PIECE) }, (_, nth) =>
    texts.slice(nth * PIECE, (nth + 1) * PIECE),
  );
  const { ratio, oursMs, bareMs } = await compareInTurns(
    {
      ours: oneByOne(pieces, (some) => {
        for (const text of some) found += find(text).length;
      }),
      bare: oneByOne(pieces, (some) => {
        for (const text of some) sum = (sum + scan(text)) | 0;
      }),
    },
    ROUNDS * pieces.length,
    // The compiler takes its time, and on a busy machine the more.
    WARM_UPS * pieces.length,
  );
  if (found === 0 || sum === 0) throw new Error('Nothing was found, or nothing was read');
  const perUnit = (1e6 * pieces.length) / texts.reduce((length, text) => length + text.length, 0);
  return {
    ratio,
    tableBytes: table.bytes + FOLD_BYTES,
    nsPerUnit: oursMs * perUnit,
    scanNsPerUnit: bareMs * perUnit,
    posts: texts.length,
    hits: texts.reduce((hits, text) => hits + find(text).length, 0),
  };
}

function scan(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

/** A text as it comes in a message: in one piece, not as the parts it was put together from. */
function asRead(text: string): string {
  return String(JSON.parse(JSON.stringify(text)));
}
