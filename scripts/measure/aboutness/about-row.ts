import * as z from 'zod/mini';
import { readRows } from '../read-rows.ts';

/** One line of a file: does this text, which has the word in it, mean the brand? */
const RowSchema = z.object({ text: z.string(), brand: z.string(), about: z.boolean() });
export type AboutRow = z.infer<typeof RowSchema>;

/** @returns the rows of a file of JSON lines. @throws where one is none, naming its line. */
export function readAboutRows(path: string): AboutRow[] {
  return readRows(path, RowSchema);
}
