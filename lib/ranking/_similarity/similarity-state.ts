import * as z from 'zod/mini';

/*
 * What was learned, as plain data: numbers and typed arrays, so that another thread can make it and hand it over without
 * a copy. Read as ours, but not trusted to be whole: arrays must be as long as they say.
 */

const count = z.int().check(z.minimum(0));
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const signedBytes = z.custom<Int8Array>((value) => value instanceof Int8Array);
const shorts = z.custom<Uint16Array>((value) => value instanceof Uint16Array);
const places = z.custom<Uint32Array>((value) => value instanceof Uint32Array);
const numbers = z.custom<Float32Array>((value) => value instanceof Float32Array);
const exactNumbers = z.custom<Float64Array>((value) => value instanceof Float64Array);
const CUT_OFF = 'is cut off';

/** Lists one after the other, of responses and what each weighs there. */
interface Lists {
  readonly starts: Uint32Array;
  readonly responses: Uint16Array;
  readonly weights: ArrayLike<number>;
}

function areWhole(count: number, { starts, responses, weights }: Lists): boolean {
  const isCounted = starts.length === count + 1 && starts.at(-1) === responses.length;
  return isCounted && responses.length === weights.length;
}

/** How telling features are: in how many texts each was, and the sum of what the texts mean. */
const WorthStateSchema = z.object({ counts: shorts, sum: numbers, texts: count });
export type WorthState = z.infer<typeof WorthStateSchema>;

/** For each bucket of features the responses that have it, the ones it says most of first. */
const PostingListsSchema = z
  .object({
    /** There are 2^bits buckets. */
    bits: count,
    /** Where each bucket's list begins, and one more. */
    starts: places,
    responses: shorts,
    /** How much the feature says of the response, in 255ths. */
    weights: bytes,
  })
  .check(z.refine(({ bits, ...lists }) => areWhole(2 ** bits, lists), CUT_OFF));
export type PostingLists = z.infer<typeof PostingListsSchema>;

/** Of a large library. */
const IndexStateSchema = z.object({
  kind: z.literal('index'),
  count,
  lists: PostingListsSchema,
  worth: WorthStateSchema,
});
export type IndexState = z.infer<typeof IndexStateSchema>;

/** One layer; see `LinearModel`. */
const LinearStateSchema = z
  .object({ kind: z.literal('linear'), bits: count, table: signedBytes, scale: numbers, bias: numbers })
  .check(
    z.refine(
      ({ bits, table, scale, bias }) =>
        table.length === 2 ** bits * bias.length && scale.length === bias.length,
      CUT_OFF,
    ),
  );
export type LinearState = z.infer<typeof LinearStateSchema>;

/** Two layers; see `HiddenModel`. */
const HiddenStateSchema = z
  .object({
    kind: z.literal('hidden'),
    units: count,
    table: signedBytes,
    scale: numbers,
    offset: numbers,
    out: numbers,
    bias: numbers,
  })
  .check(
    z.refine(
      ({ units, table, scale, offset, out, bias }) =>
        table.length % units === 0 &&
        scale.length === units &&
        offset.length === units &&
        out.length === units * bias.length,
      CUT_OFF,
    ),
  );
export type HiddenState = z.infer<typeof HiddenStateSchema>;

const AnswerStateSchema = z.discriminatedUnion('kind', [LinearStateSchema, HiddenStateSchema]);
export type AnswerState = z.infer<typeof AnswerStateSchema>;

/** Sums of the texts of each response, by feature. */
const NearnessStateSchema = z
  .object({
    /** How many texts were taken in. */
    texts: count,
    /** Features, ascending. */
    ids: places,
    /** Where each feature's sums begin, and one more. */
    starts: places,
    responses: shorts,
    weights: exactNumbers,
    /** Squared length of all sums of a response. */
    squares: exactNumbers,
  })
  .check(z.refine(({ ids, ...lists }) => areWhole(ids.length, lists), CUT_OFF));
export type NearnessState = z.infer<typeof NearnessStateSchema>;

/** Of a library of up to a few hundred responses. */
const TrainedStateSchema = z.object({
  kind: z.literal('trained'),
  count,
  worth: WorthStateSchema,
  model: AnswerStateSchema,
  /** The least chance that was found by trial; null: too little was known to try. */
  tried: z.nullable(z.number()),
  /** Empty where it was tried. */
  nearness: NearnessStateSchema,
});
export type TrainedState = z.infer<typeof TrainedStateSchema>;

export const SimilarityStateSchema = z.discriminatedUnion('kind', [IndexStateSchema, TrainedStateSchema]);
export type SimilarityState = z.infer<typeof SimilarityStateSchema>;
