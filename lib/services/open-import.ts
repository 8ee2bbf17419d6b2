import { failure, type Result, success } from '../domain/result';
import { formatOf, type ImportFormat, type ImportRecord } from '../imports';
import { columnKey, type ImportField, VETTING_FIELDS } from '../imports/_fields';
import { messages } from '../messages';
import { nextTask } from './next-task';
import { readCsvRecords } from './read-csv-records';
import { readJsonRecords } from './read-json-records';

/** Rows made flat in one go: some hold HTML. */
const SLICE = 100;

export interface SourceRecord {
  /** As the person counts: the spreadsheet's own row number (the headings are 1), or the place in the list. */
  readonly row: number;
  readonly values: ImportRecord;
  /** Why the row as a whole cannot be used; null: it can. */
  readonly fault: string | null;
}

/** A file as it stands, before anybody knows whose it is. */
export interface SourceFile {
  readonly kind: 'csv' | 'json';
  readonly list: string | null;
  readonly columns: readonly string[];
  readonly records: readonly SourceRecord[];
  /** Its headings cannot be read. */
  readonly isBroken: boolean;
}

export interface OpenRow extends SourceRecord {
  readonly notes: readonly string[];
}

/** Which column goes where; null: nowhere. */
export type ImportMapping = Readonly<Record<string, ImportField | null>>;

/** A file of responses, ready to be mapped and previewed. */
export interface OpenImport {
  readonly kind: 'csv' | 'json';
  readonly format: ImportFormat;
  readonly columns: readonly string[];
  readonly rows: readonly OpenRow[];
  /** As the format has it. */
  readonly mapping: ImportMapping;
}

export interface OpenImportInput {
  readonly text: string;
  readonly kind: 'csv' | 'json';
  readonly signal: AbortSignal;
}

/** Reads a file of responses and finds out what wrote it. Stores nothing. */
export async function openImport({ text, kind, signal }: OpenImportInput): Promise<Result<OpenImport>> {
  const { importReasons: reasons, importUnreadable } = messages.errors;
  const file = kind === 'csv' ? await readCsvRecords(text, signal) : await readJsonRecords(text);
  if (file === null) return failure('import-unreadable', importUnreadable(reasons.notJson));
  const format = formatOf({ list: file.list, columns: new Set(file.columns.map(columnKey)) });
  if (format === null || file.isBroken || (kind === 'csv' && file.columns.every((name) => name === ''))) {
    return failure('import-unreadable', importUnreadable(reasons.noHeadings));
  }
  if (file.records.length === 0) return failure('import-empty', messages.errors.importNoRows);
  const rows: OpenRow[] = [];
  for (let from = 0; from < file.records.length && !signal.aborted; from += SLICE) {
    for (const record of file.records.slice(from, from + SLICE)) rows.push(flatRow(record, format));
    await nextTask();
  }
  if (signal.aborted) return failure('cancelled', messages.errors.importCancelled);
  const columns = columnsOf(file, rows, format);
  const mapping = Object.fromEntries(columns.map((column) => [column, fieldIn(format, column)]));
  return success({ kind, format, columns, rows, mapping });
}

/** @returns the fields that a file of this format can fill. */
function fieldIn(format: ImportFormat, column: string): ImportField | null {
  const field = format.fieldOf(column);
  return field !== null && !format.mayVet && VETTING_FIELDS.has(field) ? null : field;
}

function flatRow(record: SourceRecord, format: ImportFormat): OpenRow {
  if (record.fault !== null || !format.flatten) return { ...record, notes: [] };
  const { cells, notes = [] } = format.flatten(record.values);
  return { ...record, values: cells, notes };
}

/** In their order: those of the headings that are left, then those that the format has made. */
function columnsOf({ kind, columns }: SourceFile, rows: readonly OpenRow[], format: ImportFormat): string[] {
  const made = new Set<string>();
  for (const { values } of rows) for (const column of Object.keys(values)) made.add(column);
  // A heading without a single value still says what is meant by it.
  const isMeant = (column: string) => kind === 'csv' && format.fieldOf(column) !== null;
  const kept = columns.filter((column) => made.has(column) || isMeant(column));
  return [...new Set([...kept, ...made])].filter((column) => column !== '');
}
