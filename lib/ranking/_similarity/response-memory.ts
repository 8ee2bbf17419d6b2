import type { Response } from '../../domain/response';
import { buildSimilarity } from './build-similarity';
import type { InSteps } from './similarity';

/** A post, and which response the team chose for it. */
export interface Choice {
  readonly text: string;
  /** Null: it was answered by hand, as none did. */
  readonly responseId: string | null;
}

/** What the team's library and choices teach of which response answers a post. */
export interface ResponseMemory {
  /** Where even the likeliest is less likely, nothing fits; null: too little is known to say so. */
  readonly leastChance: number | null;
  /**
   * @returns how likely each response is to answer the text, by its id, from 0 to 1; empty: the text is unlike all that is
   * known; null: too little is known to say anything
   */
  chances(text: string): ReadonlyMap<string, number> | null;
  /** Learns from one more choice, at once. */
  learn(choice: Choice): void;
}

/** @returns what these teach; choices of responses that are no more count for nothing. */
export function* rememberResponses(
  responses: readonly Response[],
  choices: readonly Choice[],
): InSteps<ResponseMemory> {
  const places = new Map(responses.map(({ id }, at) => [id, at]));
  const known = choices.filter(({ responseId }) => responseId === null || places.has(responseId));
  const placeOf = (id: string | null) => (id === null ? null : (places.get(id) ?? null));
  const similarity = yield* buildSimilarity(responses.length, [
    ...responses.flatMap(({ title, topics, examples }, response) =>
      [`${title} ${topics.join(' ')}`, ...examples].map((text) => ({ text, response })),
    ),
    ...known.map(({ text, responseId }) => ({ text, response: placeOf(responseId) })),
  ]);
  return {
    leastChance: similarity.isTried ? similarity.leastChance : null,
    chances(text) {
      const isFar = similarity.isTried ? false : similarity.isFar(text);
      if (isFar !== false) return isFar === null ? null : new Map();
      const chances = similarity.chances(text);
      return new Map(responses.map(({ id }, at) => [id, chances[at] ?? 0]));
    },
    learn({ text, responseId }) {
      if (responseId !== null && !places.has(responseId)) return;
      similarity.learn({ text, response: placeOf(responseId) });
    },
  };
}
