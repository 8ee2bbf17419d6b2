import * as z from 'zod/mini';

/** Longest post text kept, in UTF-16 code units (1 MiB of them); longer is cut by the reader. */
const MAX_POST_TEXT_LENGTH = 1_048_576;

const MAX_FIELD_LENGTH = 2_048;
const field = z.string().check(z.maxLength(MAX_FIELD_LENGTH));
const optionalField = z.nullable(field);

export const PostKindSchema = z.enum(['post', 'reply', 'review', 'question', 'answer', 'quote']);
export type PostKind = z.infer<typeof PostKindSchema>;

export const AuthorSchema = z.object({
  /** Display name as the page shows it. */
  name: optionalField,
  /** Without `@`, `u/` or the like, in the page's own case. */
  handle: optionalField,
  profileUrl: optionalField,
});
export type Author = z.infer<typeof AuthorSchema>;

const count = z.optional(z.int().check(z.minimum(0)));

/** How many have seen a post or taken part, each as far as the page shows it; "1.2K" counts as 1200. */
export const CountsSchema = z.object({
  likes: count,
  replies: count,
  shares: count,
  views: count,
  /** Of the author. */
  followers: count,
});
export type Counts = z.infer<typeof CountsSchema>;

/** A post as a page shows it: a claim, untrusted, to be shown as text only. */
export const PostSchema = z.object({
  /** `<site>:<native id>`; stable while the post lives. */
  key: field,
  /** The adapter's id, or the host name where the generic reader read it. */
  site: field,
  author: AuthorSchema,
  /** Absolute and canonical (no tracking or session parameters); null where the page gives none. */
  permalink: optionalField,
  /** Epoch milliseconds UTC; null where the page gives no exact time. */
  postedAt: z.nullable(z.int()),
  /** The page's own words for the time ("11 hours ago"). */
  postedAtText: optionalField,
  text: z.string().check(z.maxLength(MAX_POST_TEXT_LENGTH)),
  kind: PostKindSchema,
  /** Key of the post this one answers, where the page tells. */
  parentKey: optionalField,
  /** Key of the thread's first post, or the thread's address; equal for all posts of a thread. */
  threadKey: optionalField,
  /** BCP 47 tag the page declares for the text. */
  language: optionalField,
  /** Stars given, on the site's own scale. */
  rating: z.nullable(z.number()),
  counts: z.optional(CountsSchema),
  /** The site says that somebody paid for it to be shown. */
  isPromoted: z.optional(z.boolean()),
});
export type Post = z.infer<typeof PostSchema>;
