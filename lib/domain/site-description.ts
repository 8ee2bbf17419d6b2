import * as z from 'zod/mini';

/** Longest part of a description, in UTF-16 code units. */
const MAX_PART_LENGTH = 500;

/**
 * Where one part of a post stands: CSS selectors below the post, each with the attribute that holds the value where it
 * is not the element's text; the first that says something counts.
 *
 * `>>>` leads into the open shadow root of what stands before it, or of the post itself: `x-head >>> .name`.
 *
 * `a.author` · `time@datetime` · `@data-id` (of the post itself) · `.byline a@title || .byline`
 */
const part = z.string().check(z.maxLength(MAX_PART_LENGTH));
const optionalPart = z.optional(part);

/** How the posts of a site are read: selectors only, never code, so that it may come from a person or a file. */
export const SiteDescriptionSchema = z.object({
  /** Selector of the element around one post. */
  post: part,
  /** The parts whose text is the post's text: a selector without an attribute. */
  text: part,
  /** What inside the text does not belong to it: a selector. */
  skip: optionalPart,
  /** The name that people read. */
  author: optionalPart,
  /** What tells the person apart on this site; of an address its last step counts. */
  handle: optionalPart,
  /** Address of the author's profile. */
  profile: optionalPart,
  /** Address of the post alone. */
  permalink: optionalPart,
  /** The site's own id of the post. */
  id: optionalPart,
  /** The element that says when; the attribute where that has the exact instant, or fuller words than the element's text. */
  time: optionalPart,
  /** Id of the post that it answers. */
  parent: optionalPart,
  language: optionalPart,
  /** Stars given: the lowest number in it, so that the scale may stand before them. */
  rating: optionalPart,
  likes: optionalPart,
  replies: optionalPart,
});
export type SiteDescription = z.infer<typeof SiteDescriptionSchema>;
