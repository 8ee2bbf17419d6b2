import type { Response } from '../domain/response';
import { failure, type Result, success } from '../domain/result';
import type { ImportField } from '../imports/_fields';
import { messages } from '../messages';
import { type ImportRow, mapRow } from './map-import-row';
import { nextTask } from './next-task';
import type { ImportMapping, OpenImport } from './open-import';
import { parseResponseRow } from './parse-response-row';
import type { Store } from './store';

const { importReasons: reasons, importUnreadable } = messages.errors;
/** Rows read in one go: some milliseconds. */
const SLICE = 100;

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

export interface PreviewInput {
  readonly mapping: ImportMapping;
  /** Stops it: the mapping has changed, or nobody wants to know any more. */
  readonly signal: AbortSignal;
}

/** Says what an import would take with this mapping, row by row. Stores nothing. */
export async function previewImport(
  { environment }: Pick<Store, 'environment'>,
  { kind, format, columns, rows }: OpenImport,
  { mapping, signal }: PreviewInput,
): Promise<Result<ImportPreview>> {
  const problem = mappingProblem(columns, mapping, kind);
  if (problem !== null) return failure('import-unreadable', importUnreadable(problem));
  const good: Response[] = [];
  const errors: ImportError[] = [];
  const notes: ImportError[] = [];
  const firstRowOf = new Map<string, number>();
  for (const [index, each] of rows.entries()) {
    if (index % SLICE === SLICE - 1) await nextTask();
    if (signal.aborted) return failure('cancelled', messages.errors.importCancelled);
    const row = mapRow(each, mapping, format);
    const parsed = parseRow(row, environment.newId, environment.now(), firstRowOf);
    const named = namedIn(row);
    errors.push(...parsed.errors.map(named));
    if (!parsed.response) continue;
    good.push(parsed.response);
    notes.push(...row.notes.map((reason) => named({ field: null, reason })), ...parsed.notes.map(named));
  }
  const unknownColumns = columns.filter((column) => (mapping[column] ?? null) === null);
  return success({ rows: good, errors, notes, unknownColumns });
}

/** @returns why no row can be read with this mapping, or null. */
function mappingProblem(
  columns: readonly string[],
  mapping: ImportMapping,
  kind: OpenImport['kind'],
): string | null {
  const fields = columns.map((column) => mapping[column] ?? null);
  const second = fields.findIndex((field, index) => field !== null && fields.indexOf(field) !== index);
  if (second !== -1) {
    const first = fields.indexOf(fields[second] ?? null);
    return reasons.repeatedHeading(columns[first] ?? '', columns[second] ?? '');
  }
  const isComplete = fields.includes('title') && fields.includes('body');
  return isComplete || kind === 'json' ? null : reasons.noHeadings;
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
  if (row.fault !== null) {
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
