import Papa from 'papaparse';
import { failure, type Result, success } from '../domain/result';
import { messages } from '../messages';
import { type ImportField, type ImportRow, type ImportTable, importField } from './import-fields';

const { importReasons: reasons } = messages.errors;
/** The heading is row 1 of a spreadsheet. */
const FIRST_ROW = 2;

/** Reads a CSV file with headings; comma, semicolon or tab, whichever it uses. */
export function readCsvRows(text: string): Result<ImportTable> {
  const parsed = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: false });
  const faults = new Map(
    parsed.errors.filter(({ type }) => type === 'Quotes').map(({ row = 0 }) => [row, reasons.quote] as const),
  );
  const headings = parsed.data[0] ?? [];
  const fields = headings.map(importField);
  if (!fields.includes('title') || !fields.includes('body') || faults.has(0)) {
    return failure('import-unreadable', messages.errors.importUnreadable(reasons.noHeadings));
  }
  const repeated = findRepeated(headings, fields);
  if (repeated !== null) {
    return failure('import-unreadable', messages.errors.importUnreadable(repeated));
  }
  const names = new Map(
    fields.flatMap((field, index) => (field ? [[field, headings[index]?.trim() ?? field] as const] : [])),
  );
  const rows = parsed.data
    .slice(1)
    .map((cells, index) => ({
      ...toRow(cells, fields, index + FIRST_ROW, faults.get(index + 1)),
      headings: names,
    }))
    .filter(({ cells, fault }) => cells.size > 0 || fault !== undefined);
  const unknownColumns = headings.filter((heading, index) => fields[index] === null && heading.trim() !== '');
  return success({ rows, unknownColumns });
}

/** @returns which two headings mean one field, or null. */
function findRepeated(headings: readonly string[], fields: readonly (ImportField | null)[]): string | null {
  const second = fields.findIndex((field, index) => field !== null && fields.indexOf(field) !== index);
  if (second === -1) return null;
  const first = fields.indexOf(fields[second] ?? null);
  return reasons.repeatedHeading(headings[first]?.trim() ?? '', headings[second]?.trim() ?? '');
}

function toRow(
  values: readonly string[],
  fields: readonly (ImportField | null)[],
  row: number,
  quoteFault: string | undefined,
): Omit<ImportRow, 'headings'> {
  const cells = new Map<ImportField, unknown>();
  for (const [index, field] of fields.entries()) {
    const value = values[index] ?? '';
    if (field !== null && value.trim() !== '') cells.set(field, value);
  }
  const isTooLong = values.slice(fields.length).some((value) => value.trim() !== '');
  const fault = quoteFault ?? (isTooLong ? reasons.tooManyCells : undefined);
  return fault === undefined ? { row, cells } : { row, cells, fault };
}
