import * as z from 'zod/mini';

/** The kinds of verdict that a person puts right. */
export const JUDGED_KINDS = [
  'about',
  'intent',
  'sentiment',
  'topic',
  'stage',
  'department',
  'language',
] as const;
const JudgedKindSchema = z.enum(JUDGED_KINDS);
export type JudgedKind = z.infer<typeof JudgedKindSchema>;

/** The values of a verdict of the kind `about`. */
export const ABOUT_US = 'about-us';
export const NOT_ABOUT_US = 'not-about-us';

/**
 * One verdict that a person put right, and all that is learned from it: a post with these features is `value`, and is
 * not `was`. Where both are the same the person has confirmed it.
 */
export const LearnedRowSchema = z.object({
  /** UUIDv7 of the correction. */
  id: z.string(),
  /** Watch subject that the post names; empty: none, as it was captured or answered by hand. */
  subjectId: z.string(),
  what: JudgedKindSchema,
  /** What it was judged to be; null: nothing. */
  was: z.nullable(z.string()),
  /** An `Intent`, a `Sentiment`, the name of a topic ...; null: none of any. */
  value: z.nullable(z.string()),
  /** Hashes (32 bits, unsigned) of what the post looks like, each once; its words are not kept. */
  features: z.array(z.int().check(z.minimum(0), z.maximum(0xff_ff_ff_ff))).check(z.maxLength(20_000)),
  /** How they were made; those made otherwise than now teach nothing. */
  featuresVersion: z.int(),
  /** The post, for which the person's word holds. */
  postKey: z.string(),
  /** Epoch milliseconds UTC. */
  at: z.int(),
  demo: z.boolean(),
});
export type LearnedRow = z.infer<typeof LearnedRowSchema>;
