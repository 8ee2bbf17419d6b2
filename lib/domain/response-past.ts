import type { LifecycleStage, Sentiment } from './triage';

/** Which posts a response answers: its examples, and those that the team gave it to. */
export interface Audience {
  /** How many posts are known. */
  readonly posts: number;
  /** How many of them sounded so. */
  readonly sentiments: ReadonlyMap<Sentiment, number>;
  /** How many of their authors stood there with the brand. */
  readonly stages: ReadonlyMap<LifecycleStage, number>;
}

/** How replies made of a response went, as far as the log tells. */
export interface Outcomes {
  /** Solved, reviewed as fine, or answered gladly. */
  readonly well: number;
  /** Withdrawn, escalated, reviewed as a problem, or answered angrily. */
  readonly badly: number;
  /** Sent as approved. */
  readonly unchanged: number;
  /** Changed before or after it was inserted. */
  readonly changed: number;
}

/** What is known of responses from what became of them; null: nothing. */
export interface ResponsePast {
  /** How often each response was chosen, by its id. */
  readonly uses: ReadonlyMap<string, number>;
  audienceOf(responseId: string): Audience | null;
  outcomesOf(responseId: string): Outcomes | null;
}

export const NO_PAST: ResponsePast = { uses: new Map(), audienceOf: () => null, outcomesOf: () => null };
