import { describe, expect, it } from 'vitest';
import { learnSimilarity, openSimilarity } from '../../../lib/ranking/_similarity/build-similarity';
import type { Answered, Similarity } from '../../../lib/ranking/_similarity/similarity';
import { SimilarityStateSchema } from '../../../lib/ranking/_similarity/similarity-state';

const WORDS = ['grinder', 'kettle', 'filter', 'parcel', 'refund', 'warranty', 'gasket'];
const ASKED = [
  'my grinder is broken',
  'where is parcel 7',
  'a refund for the kettle of number3',
  'zzz qqq',
  '',
];

/** So many responses with so many texts each, and now and then a post that none of them answers. */
function answered(responses: number, texts: number): Answered[] {
  return Array.from({ length: responses * texts }, (_, at) => ({
    text: `${WORDS[at % WORDS.length]} ${WORDS[(at * 3) % 5]} number${at % responses} ${at % 11}`,
    response: at % 50 === 49 ? null : at % responses,
  }));
}

function asTold(similarity: Similarity) {
  const { bytes, leastChance, isTried } = similarity;
  const texts = ASKED.map((text) => ({ chances: similarity.chances(text), isFar: similarity.isFar(text) }));
  return { bytes, leastChance, isTried, texts };
}

const CASES = [
  { what: 'one layer, with too little to try', kind: 'linear', responses: 5, texts: 4, isTried: false },
  { what: 'one layer, tried', kind: 'linear', responses: 41, texts: 20, isTried: true },
  { what: 'two layers', kind: 'hidden', responses: 3, texts: 200, isTried: true },
  { what: 'the index of a large library', kind: 'index', responses: 400, texts: 2, isTried: false },
] as const;

describe.each(CASES)('what was learned as $what', ({ kind, responses, texts, isTried }) => {
  const state = learnSimilarity(responses, answered(responses, texts));
  const received = () => SimilarityStateSchema.parse(structuredClone(state));

  it('tells and learns on another thread as it does on its own', () => {
    expect(state.kind === 'trained' ? state.model.kind : state.kind).toBe(kind);
    const there = openSimilarity(received());
    const other = openSimilarity(received());
    const here = openSimilarity(state);
    expect(there.isTried).toBe(isTried);
    expect(asTold(there)).toEqual(asTold(here));
    for (const similarity of [here, there]) {
      similarity.learn({ text: 'does the lid fit the carafe', response: 2 });
      similarity.learn({ text: 'a grinder for the sea', response: null });
    }
    expect(asTold(there)).toEqual(asTold(here));
    expect(asTold(there)).not.toEqual(asTold(other));
  });

  it('is refused where it is cut off', () => {
    const whole = structuredClone(state);
    const cut =
      whole.kind === 'index'
        ? { ...whole, lists: { ...whole.lists, weights: whole.lists.weights.subarray(1) } }
        : { ...whole, model: { ...whole.model, table: whole.model.table.subarray(1) } };
    expect(SimilarityStateSchema.safeParse(cut).success).toBe(false);
    expect(SimilarityStateSchema.safeParse({ ...whole, kind: 'other' }).success).toBe(false);
  });
});
