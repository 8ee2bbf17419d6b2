import type { Response } from '../domain/response';
import type { ResponsePast } from '../domain/response-past';
import type { RankingVote, ReplyContext } from '../domain/suggestion';

/** What a ranking signal may look at. */
export interface RankingContext extends ReplyContext {
  /**
   * How telling a word is among all responses, 0 (in every one) to 1 (in none or one), by the stem numbers of
   * `domain/word-stems.ts`.
   */
  readonly rarity: (stem: number) => number;
  /** How likely a response is to answer the post, by its id, from 0 to 1; 0 while nothing is learned yet. */
  readonly chanceOf: (responseId: string) => number;
  /** What became of responses before. */
  readonly past: ResponsePast;
}

/** One reason to suggest a response: one file of this folder, exported as `signal`. Pure; never throws. */
export interface RankingSignal {
  /** Lower case, stable. */
  readonly id: string;
  /** One sentence: what it looks at, and why that helps. */
  readonly doc: string;
  /** How much it counts beside the others; scores are multiplied by it. */
  readonly weight: number;
  /** Whether it tells that a response is about what the post is about; the others only order those of which one does. */
  readonly isAbout: boolean;
  /** A score from -1 to 1 with its reason; null: nothing to say. */
  vote(response: Response, context: RankingContext): RankingVote | null;
}

const modules = import.meta.glob<{ signal: RankingSignal }>(['./*.ts', '!./index.ts', '!./_*.ts'], {
  eager: true,
});

/** Every ranking signal, by id. @throws when two files claim one id. */
export const rankingSignals: readonly RankingSignal[] = register(
  Object.values(modules).map((module) => module.signal),
);

function register(signals: readonly RankingSignal[]): readonly RankingSignal[] {
  const ids = new Set(signals.map((signal) => signal.id));
  if (ids.size !== signals.length) throw new Error('Two ranking signals share one id');
  return signals.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
