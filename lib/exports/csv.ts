import { type ColumnValue, columns } from './_columns';
import type { ExportFormat } from './index';

/** Without it, spreadsheets read UTF-8 as their local code page. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';
/** What a spreadsheet would run as a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;
/** Also what separates cells elsewhere: unquoted, `a;=1+1` would be cut there, and its rest would run. */
const NEEDS_QUOTES = /[",;\t\r\n]/;

/** RFC 4180, for spreadsheets: UTF-8 with mark, times in ISO 8601 UTC, nothing that runs as a formula. */
export const format: ExportFormat = {
  id: 'csv',
  name: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  begin: () => BYTE_ORDER_MARK + toLine(columns.map(([name]) => name)),
  rows: (rows) => rows.map((row) => toLine(columns.map(([, value]) => value(row)))).join(''),
  end: () => '',
};

function toLine(cells: readonly ColumnValue[]): string {
  return cells.map(toField).join(',') + LINE_END;
}

function toField(value: ColumnValue): string {
  const text = toText(value);
  const harmless = FORMULA_START.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function toText(value: ColumnValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? value.join('; ') : String(value);
}
