import * as z from 'zod/mini';

const terms = z.array(z.string().check(z.minLength(1), z.maxLength(200)));

/** What the team watches for, and how to tell that a post is about it. */
export const WatchSubjectSchema = z.object({
  id: z.string(),
  kind: z.enum(['brand', 'product', 'competitor', 'vendor', 'partner']),
  /** The first one is how the subject is called in the panel. */
  names: terms,
  /** Without `@`. */
  handles: terms,
  /** Without `#`. */
  hashtags: terms,
  /** `harborfinch.example`: links and written addresses count. */
  domains: terms,
  /** Product names: a match is still about this subject. */
  products: terms,
  /** A name inside one of these does not count ("delta variant"). */
  exclusions: terms,
  /** Words that stand in posts which mean it ("grinder", "espresso"): they speak for a name that has other meanings. */
  contextWords: z._default(terms, []),
  /** The brand's own official handles, to know our own replies. Without `@`. */
  ownHandles: terms,
});
export type WatchSubject = z.infer<typeof WatchSubjectSchema>;
