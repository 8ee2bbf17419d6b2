/** What may stand beside a term: a name is free-standing, a handle or hashtag ends where its characters end. */
export type TermBounds = 'name' | 'handle' | 'hashtag' | 'domain';

/** One written form to look for. */
export interface Term {
  /** As it stands in a text, with its `@` or `#`. */
  readonly form: string;
  readonly bounds: TermBounds;
}

/** A term found; offsets are UTF-16 code units into the text as given. */
export interface Hit<Found extends Term = Term> {
  readonly start: number;
  readonly end: number;
  readonly term: Found;
}
