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
/** What orders is asked only about those that are most about the post. */
const MOST_ORDERED = 50;

const ABOUT = rankingSignals.filter(({ isAbout }) => isAbout);
const ORDERING = rankingSignals.filter(({ isAbout }) => !isAbout);

/** What was learned of the responses. */
export interface ResponseKnowledge {
  /** Which response answers a post. */
  readonly memory: ResponseMemory;
  readonly past: ResponsePast;
}

export interface Suggestions {
  /** At most three, best first. */
  readonly top: readonly Suggestion[];
  /** All that may be used for this post, in the order of the library. */
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
  const found = fitting
    .map((response) => addUp({ ...NOTHING_SAID, response }, ABOUT, context))
    .filter(({ score }) => score >= leastAbout)
    .toSorted(byScore)
    .slice(0, MOST_ORDERED);
  // Equal scores keep the order of the library.
  const ranked = found.map((suggestion) => addUp(suggestion, ORDERING, context)).toSorted(byScore);
  return { top: isNoneLikely ? [] : ranked.slice(0, MAX_SUGGESTIONS), isNoneLikely, fitting };
}

function byScore(a: Suggestion, b: Suggestion): number {
  return b.score - a.score;
}

function likeliestOf(chances: ReadonlyMap<string, number>): number {
  let most = 0;
  for (const chance of chances.values()) most = Math.max(most, chance);
  return most;
}

/** A suggestion, while it is added up. */
interface Growing extends Suggestion {
  /** How much the reason counts. */
  readonly part: number;
}

const NOTHING_SAID = { score: 0, reason: '', part: 0 } as const;

function addUp(begun: Growing, signals: readonly RankingSignal[], context: RankingContext): Growing {
  const { response } = begun;
  let { score, reason, part } = begun;
  for (const signal of signals) {
    const vote = signal.vote(response, context);
    const more = partOf(vote, signal);
    score += more;
    if (vote !== null && more > part) {
      reason = vote.reason;
      part = more;
    }
  }
  return { response, score, reason, part };
}

function partOf(vote: RankingVote | null, signal: RankingSignal): number {
  return vote === null ? 0 : vote.score * signal.weight;
}
