import '../stage/resolve-sources.ts';
import { deserialize, serialize } from 'node:v8';
import { Index } from 'flexsearch';
import { seededRandom } from '../../lib/learning/seeded-random.ts';
import type { BenchItem } from '../bench-item.ts';
import { type MadeUpLibrary, makeLibrary } from '../data/made-up-library.ts';
import { compareInTurns } from '../figures/compare-in-turns.ts';
import { median } from '../figures/median.ts';
import { oneByOne } from '../figures/one-by-one.ts';

const { learnSimilarity, openSimilarity } = await import('../../lib/ranking/_similarity/build-similarity.ts');
const { SimilarityStateSchema } = await import('../../lib/ranking/_similarity/similarity-state.ts');

const RESPONSES = 10_000;
const LOG_ENTRIES = 100_000;
const WARM_UPS = 200;
const LOADS = 21;
/** As many as a person is shown. */
const SHOWN = 5;

export const item: BenchItem = {
  id: 'rank-10000',
  measures:
    'Ranking 10,000 responses with 100,000 log entries for one post, against FlexSearch over the same texts; loading the index, and learning one choice.',
  async run() {
    const library = makeLibrary(RESPONSES, LOG_ENTRIES, seededRandom(1));
    const started = performance.now();
    const learned = learnSimilarity(library.count, library.answered);
    const buildMs = performance.now() - started;
    // As it comes from the worker, or out of the database.
    const bytes = serialize(learned);
    const load = () => openSimilarity(SimilarityStateSchema.parse(deserialize(bytes)));
    const similarity = load();
    const flexsearch = fillFlexSearch(library);
    let found = 0;
    const { ratio, oursMs, bareMs } = await compareInTurns(
      {
        ours: oneByOne(library.queries, ({ text }) => {
          found += similarity.chances(text).length;
        }),
        bare: oneByOne(library.queries, ({ text }) => {
          found += flexsearch.search(text, { limit: SHOWN, suggest: true }).length;
        }),
      },
      library.queries.length,
      WARM_UPS,
    );
    if (found === 0) throw new Error('Nothing was found');
    return {
      ratio,
      usPerQuery: 1_000 * oursMs,
      flexsearchUs: 1_000 * bareMs,
      loadMs: median(Array.from({ length: LOADS }, () => timeOf(load))),
      learnMs: median(library.queries.map((each) => timeOf(() => similarity.learn(each)))),
      bytes: similarity.bytes,
      buildMs,
      r1: shareOf(library, (text) => [firstOf(load().chances(text))]),
      flexsearchR1: shareOf(library, (text) => flexsearch.search(text, { limit: 1, suggest: true })),
    };
  },
};

function fillFlexSearch({ count, answered }: MadeUpLibrary): Index {
  const texts = Array.from({ length: count }, (): string[] => []);
  for (const { text, response } of answered) texts[response]?.push(text);
  const index = new Index({ tokenize: 'strict' });
  for (const [response, some] of texts.entries()) index.add(response, some.join(' '));
  return index;
}

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** How often the right response is the first. */
function shareOf({ queries }: MadeUpLibrary, find: (text: string) => readonly (number | string)[]): number {
  const asked = queries.slice(0, 200);
  return asked.filter(({ text, response }) => find(text)[0] === response).length / asked.length;
}

function firstOf(chances: Float32Array): number {
  return chances.indexOf(chances.reduce((most, chance) => Math.max(most, chance), 0));
}
