import type { Post } from './post';

export type MatchPlace = 'name' | 'handle' | 'hashtag' | 'domain' | 'product';

/** One brand term found in a post's text; offsets are UTF-16 code units into `post.text`. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  /** The term as the team wrote it. */
  readonly term: string;
  readonly place: MatchPlace;
  readonly subjectId: string;
}

export type Intent = 'complaint' | 'question' | 'praise' | 'other';
export type Urgency = 'high' | 'medium' | 'normal';

/** A post that is about the brand, and why. */
export interface Mention {
  readonly post: Post;
  /** First seen by this panel, epoch milliseconds UTC. */
  readonly seenAt: number;
  readonly matches: readonly TermMatch[];
  /** One line a person can read: "@harborfinch in text". */
  readonly reason: string;
  readonly intent: Intent;
  readonly urgency: Urgency;
  /** Why it is this urgent: "says 'stopped working'". */
  readonly urgencyReason: string;
}
