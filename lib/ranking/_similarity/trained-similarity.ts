import { type LinearModel, scoreFeatures, shares } from '../../learning/linear-model';
import { createFeatureWorth } from './feature-worth';
import { leastByChance, leastChanceOf } from './least-chance';
import { createNearness } from './nearness';
import { nudgeModel } from './nudge-model';
import { readText, wordVectors } from './read-text';
import type { Answered, InSteps, Similarity } from './similarity';
import { trainAveraged } from './train-averaged';

/** The table of weights is kept within this many, a byte each. */
const MOST_WEIGHTS = 700_000;
const LARGEST_BITS = 15;
const LEARNING = { kind: 'one', rate: 1.5, decay: 0 } as const;
const EPOCHS = 12;
/** Enough to see how sure it can be. */
const TRIAL_EPOCHS = 5;

/**
 * A linear model over what a text is made of and what it means, for libraries of up to a few hundred responses.
 * @param count how many responses there are
 * @param answered their titles, topics, examples, and the posts they were chosen for
 */
export function* trainSimilarity(count: number, answered: readonly Answered[]): InSteps<Similarity> {
  const { dimensions, table, stems } = wordVectors();
  const worth = createFeatureWorth(dimensions);
  const none = count;
  const labelOf = ({ response }: Answered) => response ?? none;
  const read = [];
  for (const each of answered) {
    const text = readText(each.text);
    worth.see(text);
    read.push({ text, labels: [labelOf(each)] });
    yield;
  }
  const rows = read.map(({ text, labels }) => ({ features: worth.weigh(text), labels }));
  const options = { ...LEARNING, bits: bitsFor(count + 1), labels: labelsUpTo(none) };
  const tried = yield* leastChanceOf(rows, none, (some) => trainAveraged(some, options, TRIAL_EPOCHS));
  const model = yield* trainAveraged(rows, options, EPOCHS);
  const nearness = createNearness(count);
  const place = ({ features, labels: [label = none] }: (typeof rows)[number]) => {
    if (label !== none) nearness.add(features, label);
  };
  if (tried === null) {
    for (const row of rows) {
      place(row);
      yield;
    }
  }
  return {
    bytes: bytesOf(model) + worth.bytes + table.byteLength + stems.byteLength + stems.length,
    leastChance: tried ?? leastByChance(count),
    isTried: tried !== null,
    chances: (text) => shares(scoreFeatures(model, worth.weigh(readText(text)))).subarray(0, count),
    isFar: (text) => (tried === null ? nearness.isFar(worth.weigh(readText(text))) : false),
    learn(choice) {
      const features = worth.weigh(readText(choice.text));
      nudgeModel(model, features, labelOf(choice));
      if (tried === null) place({ features, labels: [labelOf(choice)] });
    },
  };
}

function bitsFor(labels: number): number {
  return Math.min(LARGEST_BITS, Math.floor(Math.log2(MOST_WEIGHTS / labels)));
}

function labelsUpTo(last: number): string[] {
  return Array.from({ length: last + 1 }, (_, at) => String(at));
}

function bytesOf({ table, scale, bias }: LinearModel): number {
  return table.byteLength + scale.byteLength + bias.byteLength;
}
