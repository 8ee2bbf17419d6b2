import type { Response } from '../domain/response';
import type { RankingVote, ReplyTarget, Suggestion } from '../domain/suggestion';
import { type RankingContext, type RankingSignal, rankingSignals } from '../ranking';
import type { ResponseMemory } from '../ranking/_similarity/response-memory';
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
  /** No response answers posts like this one, as far as the team's own choices tell. */
  readonly isNoneLikely: boolean;
}

/**
 * Ranks the responses that may be used for this post.
 * @param memory what was learned of which response answers a post; null: nothing yet
 */
export function suggestResponses(
  responses: readonly Response[],
  target: ReplyTarget,
  memory: ResponseMemory | null = null,
): Suggestions {
  const fitting = fittingResponses(responses, target);
  // With a short log words decide alone.
  const isTold = memory !== null && memory.leastChance !== null;
  const chances = isTold ? memory.chances(target.post.text) : new Map<string, number>();
  const isNoneLikely = Math.max(0, ...chances.values()) < (memory?.leastChance ?? 0);
  const chanceOf = (id: string) => chances.get(id) ?? 0;
  const context: RankingContext = { ...target, rarity: rarityIn(responses), chanceOf };
  // Equal scores keep the order of the library.
  const ranked = fitting.map((response) => suggest(response, context)).toSorted((a, b) => b.score - a.score);
  return {
    top: isNoneLikely ? [] : ranked.filter(({ score }) => score >= LEAST_SCORE).slice(0, MAX_SUGGESTIONS),
    isNoneLikely,
    fitting: ranked.map((suggestion) => suggestion.response),
  };
}

function suggest(response: Response, context: RankingContext): Suggestion {
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
