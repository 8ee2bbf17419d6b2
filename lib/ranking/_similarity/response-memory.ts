import type { Response } from '../../domain/response';
import { learnSimilarity, openSimilarity } from './build-similarity';
import type { SimilarityState } from './similarity-state';

/** A post, and which response the team chose for it. */
export interface Choice {
  readonly text: string;
  /** Null: it was answered by hand, as none did. */
  readonly responseId: string | null;
}

/** What of a response tells which posts it answers. */
export type TeachingResponse = Pick<Response, 'id' | 'title' | 'topics' | 'examples'>;

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

/** @returns what these teach; choices of responses that are no more count for nothing. Takes its time. */
export function learnResponses(
  responses: readonly TeachingResponse[],
  choices: readonly Choice[],
): SimilarityState {
  const placeOf = placesOf(responses);
  return learnSimilarity(responses.length, [
    ...responses.flatMap(({ title, topics, examples }, response) =>
      [`${title} ${topics.join(' ')}`, ...examples].map((text) => ({ text, response })),
    ),
    ...choices.flatMap(({ text, responseId }) => {
      const response = placeOf(responseId);
      return response === undefined ? [] : [{ text, response }];
    }),
  ]);
}

/** @param responses those it was learned of, in the same order */
export function rememberResponses(
  responses: readonly Pick<Response, 'id'>[],
  state: SimilarityState,
): ResponseMemory {
  const similarity = openSimilarity(state);
  const placeOf = placesOf(responses);
  return {
    leastChance: similarity.isTried ? similarity.leastChance : null,
    chances(text) {
      const isFar = similarity.isTried ? false : similarity.isFar(text);
      if (isFar !== false) return isFar === null ? null : new Map();
      const chances = similarity.chances(text);
      return new Map(responses.map(({ id }, at) => [id, chances[at] ?? 0]));
    },
    learn({ text, responseId }) {
      const response = placeOf(responseId);
      if (response !== undefined) similarity.learn({ text, response });
    },
  };
}

/** @returns what gives the place of a response; null for none, undefined for one that is no more */
function placesOf(
  responses: readonly Pick<Response, 'id'>[],
): (id: string | null) => number | null | undefined {
  const places = new Map(responses.map(({ id }, at) => [id, at]));
  return (id) => (id === null ? null : places.get(id));
}
