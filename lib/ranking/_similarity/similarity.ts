import type { LabelledFeatures } from '../../learning/growing-model';
import { type LinearModel, scoreFeatures } from '../../learning/linear-model';
import { seededRandom } from '../../learning/seeded-random';
import { readFeatures, TOPIC_FEATURES } from '../../learning/text-features';
import { trainLinear } from '../../learning/train-linear';

/** A text, and which response answers it, as a place in the list of responses. */
export interface Answered {
  readonly text: string;
  readonly response: number;
}

/** Tells which of a library's responses answer a text. */
export interface Similarity {
  /** What it takes of memory. */
  readonly bytes: number;
  /** @returns for each response how well it fits, as log-odds; higher is better. */
  score(text: string): Float32Array;
}

const OPTIONS = { bits: 13, kind: 'one', rate: 0.5, decay: 0, epochs: 12 } as const;

/**
 * @param count how many responses there are
 * @param answered their titles, topics, examples, and the posts they were chosen for
 */
export function buildSimilarity(count: number, answered: readonly Answered[]): Similarity {
  const model = trainLinear(answered.map(toLabelled), {
    ...OPTIONS,
    labels: Array.from({ length: count }, (_, at) => String(at)),
    random: seededRandom(1),
  });
  return {
    bytes: bytesOf(model),
    score: (text) => scoreFeatures(model, readFeatures(text, TOPIC_FEATURES)),
  };
}

function toLabelled({ text, response }: Answered): LabelledFeatures {
  return { features: readFeatures(text, TOPIC_FEATURES), labels: [response] };
}

function bytesOf({ table, scale, bias }: LinearModel): number {
  return table.byteLength + scale.byteLength + bias.byteLength;
}
