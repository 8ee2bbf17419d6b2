import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** One line of a file: does this text, which has the word in it, mean the brand? */
const RowSchema = z.object({ text: z.string(), brand: z.string(), about: z.boolean() });
export type AboutRow = z.infer<typeof RowSchema>;

/** @returns the rows of a file (JSON lines). @throws with the line's number where one cannot be read. */
export function readRows(path: string): AboutRow[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readRow(line, `${path}:${index + 1}`)]));
}

function readRow(line: string, place: string): AboutRow {
  try {
    return z.parse(RowSchema, JSON.parse(line));
  } catch (cause) {
    throw new Error(`${place} is no row with text, brand and about`, { cause });
  }
}
