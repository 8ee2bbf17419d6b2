import type { Post } from './post';
import type { Response } from './response';
import type { LengthLimit } from './text-length';

/** stop: cannot be inserted. confirm: asks. note: says. */
export type GuardLevel = 'stop' | 'confirm' | 'note';

/** A piece of a text; UTF-16 code units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export interface GuardFinding {
  readonly guardId: string;
  readonly level: GuardLevel;
  /** One line: what is wrong, and what to do. */
  readonly sentence: string;
  /** The words of the reply it is about; absent: the reply as a whole, or what is missing in it. */
  readonly spans?: readonly TextSpan[];
}

/** Trades with rules of their own; a preset is named after each. */
export const SECTORS = ['financial', 'health', 'pharma', 'consumer', 'public-sector'] as const;
export type Sector = (typeof SECTORS)[number];

/** How a writer, or the person praised, stands to the brand. */
export const RELATIONSHIPS = ['employee', 'gifted', 'paid', 'none'] as const;
type Relationship = (typeof RELATIONSHIPS)[number];

/** The approved text behind a reply, as far as guards look at it. */
export type ApprovedText = Pick<
  Response,
  | 'body'
  | 'slots'
  | 'lockedBlocks'
  | 'disclosures'
  | 'networks'
  | 'language'
  | 'jurisdictions'
  | 'visibility'
  | 'status'
  | 'approvals'
  | 'effectiveFrom'
  | 'expiresAt'
>;

/** The post that is answered, as far as guards look at it. */
export type AnsweredPost = Pick<Post, 'text' | 'language' | 'kind'> & {
  /** As the page shows it. */
  readonly authorName: string | null;
};

/** A reply of the team to somebody else, not long ago. */
export interface RecentReply {
  readonly text: string;
  /** Epoch milliseconds UTC. */
  readonly atMs: number;
}

/** Tells the language of a text (ISO 639-1); null: too short or too uncertain. */
export type DetectLanguage = (text: string) => string | null;

/** Where, by whom and under which rules a reply is written. Null: not known; guards that need it keep quiet. */
export interface CheckContext {
  readonly nowMs: number;
  /** Site id. */
  readonly network: string | null;
  /** As the network counts; null: it sets no limit. */
  readonly limit: LengthLimit | null;
  readonly visibility: 'public' | 'private';
  /** ISO 3166-1 code of two letters. */
  readonly jurisdiction: string | null;
  /** BCP 47, of the conversation. */
  readonly language: string | null;
  readonly sector: Sector | null;
  readonly relationship: Relationship | null;
  readonly brand: string | null;
  readonly customerName: string | null;
  /** The name that the agent signs with. */
  readonly agentName: string | null;
  /** The team's own phrases; `/…/` is a pattern in RE2 syntax. */
  readonly bannedPhrases: readonly string[];
  /** Wording that must stay, beside the response's own. */
  readonly lockedBlocks: readonly string[];
  /** The brand's own addresses and numbers, which are nobody's personal data. */
  readonly publicContacts: readonly string[];
  readonly competitors: readonly string[];
  readonly recentReplies: readonly RecentReply[];
  /** Null: not loaded yet. */
  readonly detectLanguage: DetectLanguage | null;
}

/** Of a text that is judged apart from its place: a difference from what was approved is one wherever it is said. */
export const NOTHING_KNOWN: CheckContext = {
  nowMs: 0,
  network: null,
  limit: null,
  visibility: 'public',
  jurisdiction: null,
  language: null,
  sector: null,
  relationship: null,
  brand: null,
  customerName: null,
  agentName: null,
  bannedPhrases: [],
  lockedBlocks: [],
  publicContacts: [],
  competitors: [],
  recentReplies: [],
  detectLanguage: null,
};

/** A reply that is to be checked. Guards keep what they derive of it by this very object: make a new one per text. */
export interface CheckedReply {
  readonly text: string;
  /** Null: written by hand. */
  readonly response: ApprovedText | null;
  /** What the slots were filled with, where that is known: null for a text that was edited elsewhere. */
  readonly fills: Readonly<Record<string, string>> | null;
  /** Null: a new post, or not known. */
  readonly post: AnsweredPost | null;
  readonly context: CheckContext;
}
