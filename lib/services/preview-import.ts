import type { Response } from '../domain/response';
import { failure, type Result, success } from '../domain/result';
import { messages } from '../messages';
import type { ImportField, ImportRow } from './import-fields';
import { parseResponseRow } from './parse-response-row';
import { readCsvRows } from './read-csv-rows';
import { readJsonRows } from './read-json-rows';
import type { Store } from './store';

const { importReasons: reasons } = messages.errors;

export interface ImportError {
  /** As the person counts: the spreadsheet's own row number (the headings are 1), or the place in the list. */
  readonly row: number;
  /** Null: the row as a whole. */
  readonly field: ImportField | null;
  /** As the person's own file calls the field; null: the row as a whole. */
  readonly heading: string | null;
  readonly reason: string;
}

export interface ImportPreview {
  /** The good rows, ready for `importResponses`. */
  readonly rows: readonly Response[];
  readonly errors: readonly ImportError[];
  /** Rows that are good, but not taken as they say ("becomes a draft"). */
  readonly notes: readonly ImportError[];
  readonly unknownColumns: readonly string[];
}

export interface ImportInput {
  readonly text: string;
  readonly kind: 'csv' | 'json';
}

/** Reads a file of responses and says what an import would take, row by row. Stores nothing. */
export function previewImport(
  { environment }: Pick<Store, 'environment'>,
  { text, kind }: ImportInput,
): Result<ImportPreview> {
  const table = kind === 'csv' ? readCsvRows(text) : readJsonRows(text);
  if (!table.ok) return table;
  const { rows, unknownColumns } = table.value;
  if (rows.length === 0) return failure('import-empty', messages.errors.importNoRows);
  const good: Response[] = [];
  const errors: ImportError[] = [];
  const notes: ImportError[] = [];
  const firstRowOf = new Map<string, number>();
  for (const row of rows) {
    const parsed = parseRow(row, environment.newId, environment.now(), firstRowOf);
    const named = namedIn(row);
    errors.push(...parsed.errors.map(named));
    if (!parsed.response) continue;
    good.push(parsed.response);
    notes.push(...parsed.notes.map(named));
  }
  return success({ rows: good, errors, notes, unknownColumns });
}

function namedIn({ row, headings }: ImportRow) {
  return ({ field, reason }: Omit<ImportError, 'row' | 'heading'>): ImportError => ({
    row,
    field,
    heading: field && (headings.get(field) ?? field),
    reason,
  });
}

function parseRow(row: ImportRow, newId: () => string, nowMs: number, firstRowOf: Map<string, number>) {
  if (row.fault !== undefined) {
    return { response: null, errors: [{ field: null, reason: row.fault }], notes: [] };
  }
  const parsed = parseResponseRow(row, newId, nowMs);
  const { response } = parsed;
  if (!response) return parsed;
  const keys = [response.id, `${response.language}|${response.title.toLowerCase()}`];
  const first = keys.map((key) => firstRowOf.get(key)).find((known) => known !== undefined);
  if (first !== undefined) {
    return {
      response: null,
      errors: [{ field: 'title', reason: reasons.repeated(first) } as const],
      notes: [],
    };
  }
  for (const key of keys) firstRowOf.set(key, row.row);
  return parsed;
}
