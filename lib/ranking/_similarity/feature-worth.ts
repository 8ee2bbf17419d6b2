import type { Features } from '../../learning/text-features';
import { toLengthOne } from '../../learning/to-length-one';
import type { ReadText } from './read-text';
import type { WorthState } from './similarity-state';

/** Features share so many counters, as a power of two. */
const BITS = 14;
const MASK = 2 ** BITS - 1;
/** What is in every text tells nothing; but rarity counts less than in proportion. */
const POWER = 0.7;
/** How much what a text means counts beside what it is made of. */
const MEANING = 0.5;
/** Meanings are features of their own, one for each dimension. */
const MEANING_ID = 0x9e3779b1;

/** How telling each feature is among the texts seen so far, and what these mean on average. */
export interface FeatureWorth {
  readonly bytes: number;
  /** In how many texts each feature was; features share counters. */
  readonly counts: Uint16Array;
  /** All of it, to be gone on with. */
  state(): WorthState;
  /** Takes in one more text. */
  see(text: ReadText): void;
  /** @returns all features of a text, the telling ones weighing more: those it is made of, and what it means. */
  weigh(text: ReadText): Features;
}

/** @returns what has seen nothing. @param dimensions of what texts mean */
export function newWorth(dimensions: number): WorthState {
  return { counts: new Uint16Array(2 ** BITS), sum: new Float32Array(dimensions), texts: 0 };
}

export function createFeatureWorth({ counts, sum, texts: seen }: WorthState): FeatureWorth {
  const dimensions = sum.length;
  const meaningIds = Uint32Array.from({ length: dimensions }, (_, at) => Math.imul(at + 1, MEANING_ID) >>> 0);
  let texts = seen;
  return {
    bytes: counts.byteLength + sum.byteLength,
    counts,
    state: () => ({ counts, sum, texts }),
    see({ features, meaning }) {
      texts += 1;
      for (const id of features.ids) counts[id & MASK] = Math.min(0xffff, (counts[id & MASK] ?? 0) + 1);
      for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) + (meaning[at] ?? 0);
    },
    weigh({ features, meaning }) {
      const weighed = toLengthOne(
        features.weights.map((weight, at) => {
          const count = counts[(features.ids[at] ?? 0) & MASK] ?? 0;
          return weight * Math.max(0, Math.log((texts + 1) / (count + 0.5))) ** POWER;
        }),
      );
      // What all texts here have in common tells none apart.
      const own = toLengthOne(meaning.map((value, at) => value - (sum[at] ?? 0) / Math.max(1, texts)));
      const ids = new Uint32Array(weighed.length + dimensions);
      ids.set(features.ids);
      ids.set(meaningIds, weighed.length);
      const weights = new Float32Array(ids.length);
      weights.set(weighed);
      for (let at = 0; at < dimensions; at += 1) weights[weighed.length + at] = MEANING * (own[at] ?? 0);
      return { ids, weights };
    },
  };
}
