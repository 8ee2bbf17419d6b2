import { indexedSimilarity, listResponses } from './indexed-similarity';
import type { Answered, Similarity } from './similarity';
import type { SimilarityState } from './similarity-state';
import { trainedSimilarity, trainResponses } from './trained-similarity';

/** Beyond these the table of all weights would be too coarse, and take too long to train. */
const MOST_TRAINED = 320;

/**
 * The long work: up to half a minute, on one thread in one go.
 * @param count how many responses there are
 * @param answered their titles, topics, examples, and the posts they were chosen for
 */
export function learnSimilarity(count: number, answered: readonly Answered[]): SimilarityState {
  return count <= MOST_TRAINED ? trainResponses(count, answered) : listResponses(count, answered);
}

/** @returns what tells by it which response answers a text, at once; what it learns, it learns in that state. */
export function openSimilarity(state: SimilarityState): Similarity {
  return state.kind === 'index' ? indexedSimilarity(state) : trainedSimilarity(state);
}

/** Both one after the other. */
export function buildSimilarity(count: number, answered: readonly Answered[]): Similarity {
  return openSimilarity(learnSimilarity(count, answered));
}
