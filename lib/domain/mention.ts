import type { Post } from './post';
import type { Judged, Triage } from './triage';

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

/** Whether a name means the subject here. */
export interface Aboutness extends Judged<boolean> {
  /** How likely it is, from 0 to 1. */
  readonly share: number;
}

/** A post that names what is watched for, whether it is about it, why, and what is thought of it. */
export interface Mention extends Triage {
  readonly post: Post;
  /** First seen by this panel, epoch milliseconds UTC. */
  readonly seenAt: number;
  readonly matches: readonly TermMatch[];
  /** What was found, in one line: "@harborfinch in text". */
  readonly reason: string;
  /** Whether the name means the subject here; where not, the post is kept out of the list and the page. */
  readonly about: Aboutness;
}
