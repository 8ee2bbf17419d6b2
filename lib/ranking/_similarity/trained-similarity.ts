import { shares } from '../../learning/linear-model';
import { createFeatureWorth } from './feature-worth';
import { hiddenAnswers, UNITS } from './hidden-answers';
import { leastByChance, leastChanceOf } from './least-chance';
import { linearAnswers } from './linear-answers';
import { createNearness } from './nearness';
import { type ReadText, readText, wordVectors } from './read-text';
import type { Answered, InSteps, Similarity } from './similarity';

/** With so many examples for each response, on average, two layers tell them apart better than one. */
const MANY_EXAMPLES = 30;

/**
 * A model over what a text is made of and what it means, for libraries of up to a few hundred responses.
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
  const labels = count + 1;
  const isHidden = labels <= UNITS && answered.length >= MANY_EXAMPLES * labels;
  const learner = isHidden ? hiddenAnswers(labels, worth, dimensions) : linearAnswers(labels, worth);
  const rows = read.map(({ text, labels }) => ({ features: learner.featuresOf(text), labels }));
  const tried = yield* leastChanceOf(rows, none, learner.trainTrial);
  const model = yield* learner.train(rows);
  const nearness = createNearness(count);
  const place = (text: ReadText, label: number) => {
    if (label !== none) nearness.add(worth.weigh(text), label);
  };
  if (tried === null) {
    for (const {
      text,
      labels: [label = none],
    } of read) {
      place(text, label);
      yield;
    }
  }
  return {
    bytes: model.bytes + worth.bytes + table.byteLength + stems.byteLength + stems.length,
    leastChance: tried ?? leastByChance(count),
    isTried: tried !== null,
    chances: (text) => shares(model.score(learner.featuresOf(readText(text)))).subarray(0, count),
    isFar: (text) => (tried === null ? nearness.isFar(worth.weigh(readText(text))) : false),
    learn(choice) {
      const text = readText(choice.text);
      model.learn(learner.featuresOf(text), labelOf(choice));
      if (tried === null) place(text, labelOf(choice));
    },
  };
}
