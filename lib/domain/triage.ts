import type { Department } from './department';

/** What a post wants or is; several at once. */
export const INTENTS = [
  'complaint',
  'question',
  'praise',
  'product-idea',
  'bug-report',
  'purchase-intent',
  'cancel-risk',
  'legal-or-safety-risk',
  'adverse-event',
  'press',
  'job-seeker',
  'vendor',
  'peer-help',
  'spam',
  'other',
] as const;
export type Intent = (typeof INTENTS)[number];

export const SENTIMENTS = ['negative', 'neutral', 'positive'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

export type Urgency = 'high' | 'medium' | 'normal';

/** Where the author stands with the subject. */
export const LIFECYCLE_STAGES = ['investigating', 'buying', 'using', 'loyal', 'leaving'] as const;
export type LifecycleStage = (typeof LIFECYCLE_STAGES)[number];

/** A verdict with its reason: one line a person can read, made of the words that decided ("says “stopped working”"). */
export interface Judged<Value> {
  readonly value: Value;
  readonly reason: string;
}

/** What is thought of one post. */
export interface Triage {
  /** The main one first; never empty: where nothing else fits it is `other`. */
  readonly intents: readonly [Judged<Intent>, ...Judged<Intent>[]];
  readonly sentiment: Judged<Sentiment>;
  readonly urgency: Judged<Urgency>;
  /** Names from the team's own list first, then emerging ones; empty: none. */
  readonly topics: readonly Judged<string>[];
  /** Null: nothing tells. */
  readonly stage: Judged<LifecycleStage> | null;
  /** BCP 47 tag; null: nothing tells. */
  readonly language: Judged<string> | null;
  /** What the team's corrections of similar posts say; null: they say nothing, and the routes decide. */
  readonly department: Judged<Department> | null;
}
