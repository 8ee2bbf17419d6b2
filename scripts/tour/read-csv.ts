import Papa from 'papaparse';
import * as z from 'zod/mini';

const RowSchema = z.record(z.string(), z.string());
export type CsvRow = z.infer<typeof RowSchema>;

/** The rows of an exported log by column; reads it as a spreadsheet would, with a parser that is not ours. */
export function readCsv(text: string): CsvRow[] {
  const { data, errors } = Papa.parse(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
  const first = errors[0];
  if (first) throw new Error(`The CSV cannot be read: ${first.message}`);
  return z.array(RowSchema).parse(data);
}
