import { shares } from '../../learning/linear-model';
import type { AnswerModel } from './answer-model';
import { createFeatureWorth, type FeatureWorth, newWorth } from './feature-worth';
import { hiddenAnswers, openHidden, UNITS } from './hidden-answers';
import { leastByChance, leastChanceOf } from './least-chance';
import { linearAnswers, openLinear } from './linear-answers';
import { createNearness, newNearness } from './nearness';
import { type ReadText, readText, wordVectors } from './read-text';
import type { Answered, Similarity } from './similarity';
import type { AnswerState, TrainedState } from './similarity-state';

/** With so many examples for each response, on average, two layers tell them apart better than one. */
const MANY_EXAMPLES = 30;

/**
 * A model over what a text is made of and what it means, for libraries of up to a few hundred responses.
 * @param count how many responses there are
 * @param answered their titles, topics, examples, and the posts they were chosen for
 */
export function trainResponses(count: number, answered: readonly Answered[]): TrainedState {
  const { dimensions } = wordVectors();
  const worth = createFeatureWorth(newWorth(dimensions));
  const none = count;
  const read = answered.map(({ text: words, response }) => {
    const text = readText(words);
    worth.see(text);
    return { text, label: response ?? none };
  });
  const labels = count + 1;
  const isHidden = labels <= UNITS && answered.length >= MANY_EXAMPLES * labels;
  const learner = isHidden ? hiddenAnswers(labels, worth, dimensions) : linearAnswers(labels, worth);
  const rows = read.map(({ text, label }) => ({ features: learner.featuresOf(text), labels: [label] }));
  const tried = leastChanceOf(
    rows,
    none,
    (some) => openAnswers(learner.trainTrial(some), worth, dimensions).score,
  );
  const nearness = createNearness(newNearness(count));
  if (tried === null) {
    for (const { text, label } of read) if (label !== none) nearness.add(worth.weigh(text), label);
  }
  const model = learner.train(rows);
  return { kind: 'trained', count, worth: worth.state(), model, tried, nearness: nearness.state() };
}

/** @returns what tells by that model which response answers a text. */
export function trainedSimilarity(state: TrainedState): Similarity {
  const { count, tried } = state;
  const { dimensions, table, stems } = wordVectors();
  const worth = createFeatureWorth(state.worth);
  const model = openAnswers(state.model, worth, dimensions);
  const nearness = createNearness(state.nearness);
  return {
    bytes: model.bytes + worth.bytes + table.byteLength + stems.byteLength + stems.length,
    leastChance: tried ?? leastByChance(count),
    isTried: tried !== null,
    chances: (text) => shares(model.score(model.featuresOf(readText(text)))).subarray(0, count),
    isFar: (text) => (tried === null ? nearness.isFar(worth.weigh(readText(text))) : false),
    learn({ text: words, response }) {
      const text: ReadText = readText(words);
      model.learn(model.featuresOf(text), response ?? count);
      if (tried === null && response !== null) nearness.add(worth.weigh(text), response);
    },
  };
}

function openAnswers(state: AnswerState, worth: FeatureWorth, dimensions: number): AnswerModel {
  return state.kind === 'linear' ? openLinear(state, worth) : openHidden(state, worth, dimensions);
}
