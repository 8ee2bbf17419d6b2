import { type Response, ResponseSchema, type Vetting } from '../domain/response';
import { messages } from '../messages';
import {
  type Cell,
  readBody,
  readDate,
  readDepartment,
  readExamples,
  readLanguage,
  readLine,
  readStatus,
  readWords,
} from './import-cells';
import type { ImportField, ImportRow } from './import-fields';
import { type NamedNetwork, readNetwork } from './read-network';

const { importReasons: reasons } = messages.errors;
const DEFAULT_LANGUAGE = 'en';
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

interface ReadVetting extends Vetting {
  readonly draftReason: string | null;
}

/** Reads one row, and says of each cell what is wrong with it. */
export function parseResponseRow({ cells }: ImportRow, newId: () => string, nowMs: number): ParsedRow {
  const errors: CellError[] = [];
  const read = <Value, Fallback>(
    field: ImportField,
    parse: (cell: unknown) => Cell<Value>,
    fallback: Fallback,
  ): Value | Fallback => {
    if (!cells.has(field)) return fallback;
    const parsed = parse(cells.get(field));
    if ('value' in parsed) return parsed.value;
    errors.push({ field, reason: parsed.reason });
    return fallback;
  };
  const networks = read('networks', readWords, []).map(readNetwork);
  const content = {
    title: read('title', readLine, ''),
    body: read('body', readBody, ''),
    topics: read('topics', readWords, []),
    department: read('department', readDepartment, null),
    networks: [...new Set(networks.map(({ site }) => site))],
    language: read('language', readLanguage, DEFAULT_LANGUAGE),
    examples: read('examples', readExamples, []),
  };
  for (const field of ['title', 'body'] as const) {
    const isGiven = errors.some((error) => error.field === field) || content[field] !== '';
    if (!isGiven) errors.push({ field, reason: reasons.missing });
  }
  const { draftReason, ...vetting } = readVetting(read, errors, nowMs);
  const notes = [
    ...networkNotes(networks),
    ...(draftReason ? [{ field: 'status', reason: draftReason } as const] : []),
  ];
  const given = cells.get('id');
  const id = typeof given === 'string' && UUID.test(given.trim()) ? given.trim().toLowerCase() : newId();
  if (errors.length > 0) return { response: null, errors, notes };
  return {
    response: ResponseSchema.parse({ id, version: 1, ...content, ...vetting, demo: false }),
    errors,
    notes,
  };
}

function networkNotes(networks: readonly NamedNetwork[]): CellError[] {
  const unknown = networks.filter(({ isKnown }) => !isKnown).map(({ site }) => site);
  return unknown.length === 0 ? [] : [{ field: 'networks', reason: reasons.unknownNetworks(unknown) }];
}

type Read = <Value, Fallback>(
  field: ImportField,
  parse: (cell: unknown) => Cell<Value>,
  fallback: Fallback,
) => Value | Fallback;

/** Without approver, role, day and expiry it is a draft, whatever its status says. */
function readVetting(read: Read, errors: CellError[], nowMs: number): ReadVetting {
  const name = read('approverName', readLine, '');
  const role = read('approverRole', readLine, '');
  const at = read('approvedAt', (cell) => readDate(cell, false), null);
  const expiresAt = read('expiresAt', (cell) => readDate(cell, true), null);
  const status = read('status', readStatus, null);
  if (at !== null && at > nowMs) errors.push({ field: 'approvedAt', reason: reasons.approvedLater });
  if (at !== null && expiresAt !== null && expiresAt <= at) {
    errors.push({ field: 'expiresAt', reason: reasons.expiresEarlier });
  }
  const draft: Vetting = { status: 'draft', approvals: [], expiresAt: null };
  if (status === 'draft') return { ...draft, draftReason: null };
  if (name === '' || role === '' || at === null || expiresAt === null) {
    return { ...draft, draftReason: status === null ? null : reasons.notVetted(status) };
  }
  return {
    status: status ?? 'approved',
    approvals: [{ name, role, at, note: '' }],
    expiresAt,
    draftReason: null,
  };
}
