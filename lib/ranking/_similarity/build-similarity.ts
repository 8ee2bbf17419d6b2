import { indexedSimilarity, listResponses } from './indexed-similarity';
import type { Answered, InSteps, Similarity } from './similarity';
import { trainSimilarity } from './trained-similarity';

/** Beyond these the table of all weights would be too coarse, and take too long to train. */
const MOST_TRAINED = 320;

/**
 * @param count how many responses there are
 * @param answered their titles, topics, examples, and the posts they were chosen for
 */
export function* buildSimilarity(count: number, answered: readonly Answered[]): InSteps<Similarity> {
  if (count <= MOST_TRAINED) return yield* trainSimilarity(count, answered);
  return indexedSimilarity(yield* listResponses(count, answered));
}
