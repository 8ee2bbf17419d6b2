import { type Response, ResponseSchema } from '../domain/response';
import type { ImportField } from '../imports/_fields';
import { messages } from '../messages';
import type { Cell } from './import-cells';
import type { ImportRow } from './map-import-row';
import { readContent } from './read-import-content';
import { readVetting } from './read-import-vetting';

const { importReasons: reasons } = messages.errors;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export interface CellError {
  readonly field: ImportField;
  readonly reason: string;
}

export interface ParsedRow {
  /** Null where something is wrong. */
  readonly response: Response | null;
  readonly errors: readonly CellError[];
  /** What is taken otherwise than it says: "approved" as a draft, a network that is not known. */
  readonly notes: readonly CellError[];
}

/** What is found out about a row: what is wrong with it, and what is only worth knowing. */
export interface RowFindings {
  readonly errors: CellError[];
  readonly notes: CellError[];
}

/** Reads the cell of a field; gives the fallback, and notes why, where it is absent or cannot be used. */
export type ReadField = <Value, Fallback>(
  field: ImportField,
  parse: (cell: unknown) => Cell<Value>,
  fallback: Fallback,
) => Value | Fallback;

/** Reads one row, and says of each cell what is wrong with it. */
export function parseResponseRow({ cells }: ImportRow, newId: () => string, nowMs: number): ParsedRow {
  const found: RowFindings = { errors: [], notes: [] };
  const { errors, notes } = found;
  const read: ReadField = (field, parse, fallback) => {
    if (!cells.has(field)) return fallback;
    const parsed = parse(cells.get(field));
    if ('value' in parsed) return parsed.value;
    errors.push({ field, reason: parsed.reason });
    return fallback;
  };
  const content = readContent(read, found);
  for (const field of ['title', 'body'] as const) {
    const isGiven = errors.some((error) => error.field === field) || content[field] !== '';
    if (!isGiven) errors.push({ field, reason: reasons.missing });
  }
  const vetting = readVetting(read, found, nowMs);
  const given = cells.get('id');
  const id = typeof given === 'string' && UUID.test(given.trim()) ? given.trim().toLowerCase() : newId();
  if (errors.length > 0) return { response: null, errors, notes };
  return {
    response: ResponseSchema.parse({ id, version: 1, ...content, ...vetting, demo: false }),
    errors,
    notes,
  };
}
