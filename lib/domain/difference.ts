import * as z from 'zod/mini';

/** How a reply differs from the text that was approved, by the name of the guard that says so. */
export const DifferenceSchema = z.object({
  guardId: z.string(),
  /** The words of the reply it is about; empty: something is missing. */
  words: z.string(),
});
export type Difference = z.infer<typeof DifferenceSchema>;
