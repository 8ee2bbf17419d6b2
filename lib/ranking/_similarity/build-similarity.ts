import type { Answered, InSteps, Similarity } from './similarity';
import { trainSimilarity } from './trained-similarity';

/**
 * @param count how many responses there are
 * @param answered their titles, topics, examples, and the posts they were chosen for
 */
export function buildSimilarity(count: number, answered: readonly Answered[]): InSteps<Similarity> {
  return trainSimilarity(count, answered);
}
