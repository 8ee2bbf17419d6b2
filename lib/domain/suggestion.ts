import type { Customer } from './customer';
import type { RecentReply } from './guard';
import type { Post } from './post';
import type { ReplyRules } from './reply-rules';
import type { Response } from './response';
import type { LengthLimit } from './text-length';
import type { Triage } from './triage';

/** One line about a response, and how much that counts: -1 to 1, below 0 it speaks against it. */
export interface RankingVote {
  readonly score: number;
  readonly reason: string;
}

/** What ranking signals and guards may look at. */
export interface ReplyContext {
  readonly post: Post;
  readonly customer: Customer | null;
  /** Name of the brand the post is about. */
  readonly brand: string | null;
  readonly nowMs: number;
  /** How often each response was used before, by response id. */
  readonly uses: ReadonlyMap<string, number>;
  /** Ids of responses that the team gave to other posts of this thread within the last day. */
  readonly usedInThread: ReadonlySet<string>;
  /** What is thought of the post; null: it was not judged. */
  readonly judged: JudgedPost | null;
  /** ISO 3166-1 code of the country the post comes from, else of the team; null: not known. */
  readonly country: string | null;
}

/** The verdicts that a response may fit. */
export type JudgedPost = Pick<Triage, 'sentiment' | 'topics' | 'stage'>;

/** What suggesting and checking need beyond that: how long the network lets a reply be, and who writes. */
export interface ReplyTarget extends ReplyContext {
  /** Null: the network sets none. */
  readonly limit: LengthLimit | null;
  /** The name set on this device; null or empty: none yet. */
  readonly agentName: string | null;
  /** What the team has set for slots of its responses, by name. */
  readonly teamFacts: Readonly<Record<string, string>>;
  readonly rules: ReplyRules;
  /** Names of those that are watched as competitors. */
  readonly competitors: readonly string[];
  /** To other customers, within the last day. */
  readonly recentReplies: readonly RecentReply[];
}

export interface Suggestion {
  readonly response: Response;
  readonly score: number;
  /** Strongest vote's reason. */
  readonly reason: string;
}
