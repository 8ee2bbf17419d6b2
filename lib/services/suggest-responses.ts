import type { Response } from '../domain/response';
import type { RankingVote, ReplyTarget, Suggestion } from '../domain/suggestion';
import { type RankingContext, type RankingSignal, rankingSignals } from '../ranking';
import { fittingResponses } from './fitting-responses';
import { rarityIn } from './word-rarity';

/** How many are offered at once: what fits beside a post, with a key each. */
const MAX_SUGGESTIONS = 3;
/** Below this a text only fits formally; nothing in it is about the post. */
const LEAST_SCORE = 0.1;

export interface Suggestions {
  /** At most three, best first. */
  readonly top: readonly Suggestion[];
  /** All that may be used for this post, best first. */
  readonly fitting: readonly Response[];
}

/** Ranks the responses that may be used for this post. */
export function suggestResponses(responses: readonly Response[], target: ReplyTarget): Suggestions {
  const fitting = fittingResponses(responses, target);
  const context: RankingContext = { ...target, rarity: rarityIn(responses) };
  // Equal scores keep the order of the library.
  const ranked = fitting.map((response) => score(response, context)).toSorted((a, b) => b.score - a.score);
  return {
    top: ranked.filter((suggestion) => suggestion.score >= LEAST_SCORE).slice(0, MAX_SUGGESTIONS),
    fitting: ranked.map((suggestion) => suggestion.response),
  };
}

function score(response: Response, context: RankingContext): Suggestion {
  let total = 0;
  let strongest = { part: 0, reason: '' };
  for (const signal of rankingSignals) {
    const vote = signal.vote(response, context);
    const part = partOf(vote, signal);
    total += part;
    if (vote !== null && part > strongest.part) strongest = { part, reason: vote.reason };
  }
  return { response, score: total, reason: strongest.reason };
}

function partOf(vote: RankingVote | null, signal: RankingSignal): number {
  return vote === null ? 0 : vote.score * signal.weight;
}
