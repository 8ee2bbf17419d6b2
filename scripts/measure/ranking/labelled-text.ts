import * as z from 'zod/mini';

/** A text and what is right for it; further fields are left out. */
export const LabelledTextSchema = z.object({ text: z.string(), label: z.string() });
export type LabelledText = z.infer<typeof LabelledTextSchema>;

/** The label of a text that none of the others fits. */
export const OUT_OF_SCOPE = 'oos';
