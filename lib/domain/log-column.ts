import * as z from 'zod/mini';

/** What the log can show of an engagement, in the order of the choice. */
export const LOG_COLUMNS = [
  'when',
  'person',
  'reply',
  'replyAfter',
  'outcome',
  'state',
  'network',
  'about',
  'postTime',
  'agent',
  'account',
  'department',
  'response',
  'version',
  'approver',
  'differences',
  'textPosted',
  'repliedAt',
  'followUp',
  'tags',
  'permalink',
] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

/** The one that opens the entry: always shown. */
export const MAIN_COLUMN: LogColumn = 'person';

export const DEFAULT_LOG_COLUMNS: readonly LogColumn[] = LOG_COLUMNS.slice(0, 6);

const ColumnsSchema = z.array(z.string());

/** @returns the columns in what was kept: known ones, each once, with the main one; else the usual ones. */
export function parseLogColumns(kept: unknown): readonly LogColumn[] {
  const parsed = ColumnsSchema.safeParse(kept);
  if (!parsed.success) return DEFAULT_LOG_COLUMNS;
  const known = parsed.data.flatMap((name) => LOG_COLUMNS.find((column) => column === name) ?? []);
  const columns = [...new Set(known)];
  return columns.includes(MAIN_COLUMN) ? columns : [MAIN_COLUMN, ...columns];
}

/** @returns the columns with one more at the end, or without that one; the main one stays. */
export function toggleColumn(columns: readonly LogColumn[], column: LogColumn): readonly LogColumn[] {
  if (column === MAIN_COLUMN) return columns;
  return columns.includes(column) ? columns.filter((other) => other !== column) : [...columns, column];
}

/** @returns the columns with that one so many places further on. */
export function moveColumn(
  columns: readonly LogColumn[],
  column: LogColumn,
  by: -1 | 1,
): readonly LogColumn[] {
  const from = columns.indexOf(column);
  const to = from + by;
  if (from < 0 || to < 0 || to >= columns.length) return columns;
  return columns.toSpliced(from, 1).toSpliced(to, 0, column);
}
