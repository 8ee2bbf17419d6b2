import * as z from 'zod/mini';

export const DispositionKindSchema = z.enum(['no-reply', 'later', 'not-about-us']);
export type DispositionKind = z.infer<typeof DispositionKindSchema>;

/** That an entry was emptied from the list, and how. */
const DispositionSchema = z.object({
  id: z.string(),
  postKey: z.string(),
  kind: DispositionKindSchema,
  at: z.int(),
  demo: z.boolean(),
});
export type Disposition = z.infer<typeof DispositionSchema>;
