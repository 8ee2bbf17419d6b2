import * as z from 'zod/mini';

/** A topic of the team's own list: a post is about it that has one of its words, in any of their usual forms. */
export const TopicSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  /** Words or short phrases; the name counts too. */
  words: z.array(z.string().check(z.minLength(1), z.maxLength(80))),
});
export type Topic = z.infer<typeof TopicSchema>;
