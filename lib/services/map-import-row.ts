import type { ImportFormat } from '../imports';
import type { ImportField } from '../imports/_fields';
import { hasStatement, toSlots } from '../imports/_placeholders';
import { messages } from '../messages';
import type { ImportMapping, OpenRow } from './open-import';

/** One row by the fields of a response: texts from CSV; from JSON anything. */
export interface ImportRow {
  /** As the person counts: the spreadsheet's own number, or the place in the list. */
  readonly row: number;
  readonly cells: ReadonlyMap<ImportField, unknown>;
  /** What the person calls the fields. */
  readonly headings: ReadonlyMap<ImportField, string>;
  /** Why the row as a whole cannot be used; null: it can. */
  readonly fault: string | null;
  readonly notes: readonly string[];
}

/** @returns the row as the mapping has it, with the product's placeholders as slots. */
export function mapRow(
  { row, values, fault, notes }: OpenRow,
  mapping: ImportMapping,
  { placeholders, mayVet }: ImportFormat,
): ImportRow {
  const cells = new Map<ImportField, unknown>();
  const headings = new Map<ImportField, string>();
  for (const [column, field] of Object.entries(mapping)) {
    if (field === null) continue;
    headings.set(field, column);
    const value = values[column];
    if (value === undefined || value === null || value === '') continue;
    const isForeignBody = field === 'body' && !mayVet && typeof value === 'string';
    cells.set(field, isForeignBody ? toSlots(value, placeholders) : value);
  }
  const body = cells.get('body');
  const isWorkedOut = !mayVet && typeof body === 'string' && hasStatement(body);
  return {
    row,
    cells,
    headings,
    fault: fault ?? (isWorkedOut ? messages.errors.importReasons.statement : null),
    notes,
  };
}
