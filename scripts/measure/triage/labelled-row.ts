import * as z from 'zod/mini';
import { readRows } from '../read-rows.ts';

/** One line of a file of labelled texts. */
const RowSchema = z.object({
  text: z.string(),
  label: z.string(),
  lang: z.optional(z.nullable(z.string())),
  /** Where the text is from; `random_…` are controls that speak to no company. */
  domain: z.optional(z.string()),
  rating: z.optional(z.nullable(z.number())),
});
export type LabelledRow = z.infer<typeof RowSchema>;

/** @returns the rows of a file of JSON lines. @throws where one is none, naming its line. */
export function readLabelledRows(path: string): LabelledRow[] {
  return readRows(path, RowSchema);
}
