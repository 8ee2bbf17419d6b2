import { readFileSync } from 'node:fs';
import papa from 'papaparse';
import * as z from 'zod/mini';

const RowSchema = z.object({ text: z.string() });

/** @returns the `text` of each row of a file of JSON lines or CSV with a heading; rows without one are left out. */
export function readTexts(file: string): string[] {
  const content = readFileSync(file, 'utf8');
  const rows: unknown[] = file.endsWith('.csv')
    ? papa.parse(content, { header: true, skipEmptyLines: true }).data
    : content.split('\n').flatMap((line): unknown[] => (line.trim() === '' ? [] : [JSON.parse(line)]));
  return rows.flatMap((row) => {
    const parsed = RowSchema.safeParse(row);
    return parsed.success ? [parsed.data.text] : [];
  });
}
