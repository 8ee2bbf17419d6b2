import type { Response } from '../domain/response';
import { NO_PAST, type ResponsePast } from '../domain/response-past';
import type { RankingVote, ReplyTarget, Suggestion } from '../domain/suggestion';
import { type RankingContext, type RankingSignal, rankingSignals } from '../ranking';
import type { ResponseMemory } from '../ranking/_similarity/response-memory';
import { fittingResponses } from './fitting-responses';
import { rarityIn } from './word-rarity';

/** How many are offered at once: what fits beside a post, with a key each. */
const MAX_SUGGESTIONS = 3;
/** Below this nothing in a text is about the post: it only fits formally, and may be used often or be fresh. */
const LEAST_ABOUT = 0.1;
/** The same for a post that is unlike all that the responses answer: a rare word in title or topics at least. */
const LEAST_ABOUT_UNLIKE = 0.5;

/** What was learned of the responses. */
export interface ResponseKnowledge {
  /** Which response answers a post. */
  readonly memory: ResponseMemory;
  readonly past: ResponsePast;
}

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
 * @param known what was learned of them; null: nothing yet
 */
export function suggestResponses(
  responses: readonly Response[],
  target: ReplyTarget,
  known: ResponseKnowledge | null = null,
): Suggestions {
  const fitting = fittingResponses(responses, target);
  const told = known?.memory.chances(target.post.text) ?? null;
  const chances = told ?? new Map<string, number>();
  const leastAbout = told?.size === 0 ? LEAST_ABOUT_UNLIKE : LEAST_ABOUT;
  const isNoneLikely = likeliestOf(chances) < (known?.memory.leastChance ?? 0);
  const chanceOf = (id: string) => chances.get(id) ?? 0;
  const past = known?.past ?? NO_PAST;
  const context: RankingContext = { ...target, rarity: rarityIn(responses), chanceOf, past };
  // Equal scores keep the order of the library.
  const ranked = fitting.map((response) => suggest(response, context)).toSorted((a, b) => b.score - a.score);
  return {
    top: isNoneLikely ? [] : ranked.filter(({ about }) => about >= leastAbout).slice(0, MAX_SUGGESTIONS),
    isNoneLikely,
    fitting: ranked.map((suggestion) => suggestion.response),
  };
}

function likeliestOf(chances: ReadonlyMap<string, number>): number {
  let most = 0;
  for (const chance of chances.values()) most = Math.max(most, chance);
  return most;
}

/** With how much of the score tells that it is about the post. */
interface Ranked extends Suggestion {
  readonly about: number;
}

function suggest(response: Response, context: RankingContext): Ranked {
  let total = 0;
  let about = 0;
  let strongest = { part: 0, reason: '' };
  for (const signal of rankingSignals) {
    const vote = signal.vote(response, context);
    const part = partOf(vote, signal);
    total += part;
    if (signal.isAbout) about += part;
    if (vote !== null && part > strongest.part) strongest = { part, reason: vote.reason };
  }
  return { response, score: total, reason: strongest.reason, about };
}

function partOf(vote: RankingVote | null, signal: RankingSignal): number {
  return vote === null ? 0 : vote.score * signal.weight;
}
