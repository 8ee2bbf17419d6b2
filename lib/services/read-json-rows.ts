import * as z from 'zod/mini';
import { failure, type Result, success } from '../domain/result';
import { messages } from '../messages';
import { type ImportField, type ImportRow, type ImportTable, importField } from './import-fields';

const { importReasons: reasons } = messages.errors;

const RecordSchema = z.record(z.string(), z.unknown());
const FileSchema = z.union([z.array(z.unknown()), z.object({ responses: z.array(z.unknown()) })]);

/** Names inside `approval`, as the library itself has them. */
const approvalField: Readonly<Record<string, ImportField>> = {
  name: 'approverName',
  role: 'approverRole',
  at: 'approvedAt',
};
/** What the library's own form has besides; nothing to report. */
const IGNORED_NAMES = new Set(['version', 'demo', 'approval']);

/** Reads a JSON list of responses, or an object with such a list under `responses`. */
export function readJsonRows(text: string): Result<ImportTable> {
  const parsed = FileSchema.safeParse(parseJson(text));
  if (!parsed.success) {
    return failure('import-unreadable', messages.errors.importUnreadable(reasons.notJson));
  }
  const items = Array.isArray(parsed.data) ? parsed.data : parsed.data.responses;
  const unknown = new Set<string>();
  const rows = items.map((item, index) => toRow(item, index + 1, unknown));
  return success({ rows, unknownColumns: [...unknown] });
}

/** Not JSON: undefined, which no file can mean. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function toRow(item: unknown, row: number, unknown: Set<string>): ImportRow {
  const record = RecordSchema.safeParse(item);
  if (!record.success) {
    return { row, cells: new Map(), headings: new Map(), fault: reasons.notObject };
  }
  const cells = new Map<ImportField, unknown>();
  const headings = new Map<ImportField, string>();
  const keep = (field: ImportField, heading: string, value: unknown) => {
    if (value === null || value === '') return;
    cells.set(field, value);
    headings.set(field, heading);
  };
  for (const [name, value] of Object.entries(record.data)) {
    const field = importField(name);
    if (field === null) {
      if (!IGNORED_NAMES.has(name)) unknown.add(name);
    } else keep(field, name, value);
  }
  const approval = RecordSchema.safeParse(record.data.approval);
  for (const [name, value] of Object.entries(approval.data ?? {})) {
    const field = approvalField[name];
    if (field !== undefined) keep(field, `approval.${name}`, value);
  }
  return { row, cells, headings };
}
