import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

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

/** @returns the rows of a file (JSON lines). @throws with the line's number where one cannot be read. */
export function readRows(path: string): LabelledRow[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readRow(line, `${path}:${index + 1}`)]));
}

function readRow(line: string, place: string): LabelledRow {
  try {
    return z.parse(RowSchema, JSON.parse(line));
  } catch (cause) {
    throw new Error(`${place} is no row with text and label`, { cause });
  }
}
