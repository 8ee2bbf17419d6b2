import { type Department, DepartmentSchema } from '../domain/department';
import {
  type ResponseStatus,
  ResponseStatusSchema,
  type Visibility,
  VisibilitySchema,
} from '../domain/response';
import { hasBrokenSlot } from '../domain/slots';
import { messages } from '../messages';
import { parseImportDate } from './parse-import-date';

const { importReasons: reasons } = messages.errors;

/** What a cell means, or why it cannot be used. */
export type Cell<Value> = { readonly value: Value } | { readonly reason: string };

const MAX_BODY_LENGTH = 10_000;
export const MAX_LINE_LENGTH = 200;

/** One line: a title, a name, a role. */
export function readLine(cell: unknown): Cell<string> {
  if (typeof cell !== 'string') return { reason: reasons.notText };
  const value = cell.trim();
  if (value.length > MAX_LINE_LENGTH) return { reason: reasons.tooLong(MAX_LINE_LENGTH) };
  return { value };
}

/** A text with slots. */
export function readBody(cell: unknown): Cell<string> {
  if (typeof cell !== 'string') return { reason: reasons.notText };
  const value = cell.replaceAll('\r\n', '\n').trim();
  if (value.length > MAX_BODY_LENGTH) return { reason: reasons.tooLong(MAX_BODY_LENGTH) };
  if (hasBrokenSlot(value)) return { reason: reasons.openSlot };
  return { value };
}

export function readVisibility(cell: unknown): Cell<Visibility> {
  const parsed = VisibilitySchema.safeParse(typeof cell === 'string' ? cell.trim().toLowerCase() : cell);
  return parsed.success
    ? { value: parsed.data }
    : { reason: reasons.oneOf(Object.values(VisibilitySchema.def.entries)) };
}

/** A web address. */
export function readAddress(cell: unknown): Cell<string> {
  const text = typeof cell === 'string' ? cell.trim() : '';
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? { value: text } : { reason: reasons.badAddress };
}

export function readDepartment(cell: unknown): Cell<Department> {
  const parsed = DepartmentSchema.safeParse(typeof cell === 'string' ? cell.trim().toLowerCase() : cell);
  return parsed.success
    ? { value: parsed.data }
    : { reason: reasons.oneOf(Object.values(DepartmentSchema.def.entries)) };
}

export function readStatus(cell: unknown): Cell<ResponseStatus> {
  const parsed = ResponseStatusSchema.safeParse(typeof cell === 'string' ? cell.trim().toLowerCase() : cell);
  return parsed.success
    ? { value: parsed.data }
    : { reason: reasons.oneOf(Object.values(ResponseStatusSchema.def.entries)) };
}

/** A BCP 47 tag, given back in its usual case. */
export function readLanguage(cell: unknown): Cell<string> {
  try {
    const [value] = Intl.getCanonicalLocales(typeof cell === 'string' ? cell.trim() : []);
    return value === undefined ? { reason: reasons.badLanguage } : { value };
  } catch {
    return { reason: reasons.badLanguage };
  }
}

export function readDate(cell: unknown, endOfDay: boolean): Cell<number> {
  const value = parseImportDate(cell, endOfDay);
  return value === null ? { reason: reasons.badDate } : { value };
}
