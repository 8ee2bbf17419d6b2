import * as z from 'zod/mini';
import type { Approval, Response } from '../domain/response';
import { messages } from '../messages';
import { type Cell, MAX_LINE_LENGTH, readAddress, readDate } from './import-cells';
import { parseJson } from './parse-json';

const { importReasons: reasons } = messages.errors;
const MAX_WORDING_LENGTH = 2_000;
const LinkSchema = z.object({ title: z.string(), url: z.string() });
const ApprovalCellSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(MAX_LINE_LENGTH)),
  role: z.string().check(z.minLength(1), z.maxLength(MAX_LINE_LENGTH)),
  at: z.unknown(),
  note: z._default(z.string().check(z.maxLength(MAX_WORDING_LENGTH)), ''),
});

/** Words separated by `;` or `|`, or a JSON list of texts. */
export function readWords(cell: unknown): Cell<string[]> {
  return readList(cell, /[;|\n]/);
}

/** Example posts separated by `|` or new lines: they hold semicolons themselves. */
export function readExamples(cell: unknown): Cell<string[]> {
  return readList(cell, /[|\n]/);
}

/** Exact wording that stands in the body, separated like example posts. */
export function readWording(cell: unknown): Cell<string[]> {
  const list = readExamples(cell);
  if ('reason' in list) return list;
  const tooLong = list.value.some((wording) => wording.length > MAX_WORDING_LENGTH);
  return tooLong ? { reason: reasons.tooLong(MAX_WORDING_LENGTH) } : list;
}

/** Two letters each, separated by anything. */
export function readCountries(cell: unknown): Cell<string[]> {
  const list = readList(cell, /[;|,\s]/);
  if ('reason' in list) return list;
  const value = list.value.map((country) => country.toUpperCase());
  return value.every((country) => /^[A-Z]{2}$/.test(country)) ? { value } : { reason: reasons.badCountry };
}

/** Titles with addresses as a JSON list, or addresses alone. */
export function readLinks(cell: unknown): Cell<Response['links']> {
  if (typeof cell !== 'string' || isJsonList(cell)) return readItems(cell, LinkSchema, reasons.notLinks);
  const list = readList(cell, /[|\s]/);
  if ('reason' in list) return list;
  const isGood = list.value.every((url) => 'value' in readAddress(url));
  return isGood ? { value: list.value.map((url) => ({ title: url, url })) } : { reason: reasons.badAddress };
}

/** Approvals as a JSON list, in order. */
export function readApprovals(cell: unknown): Cell<Approval[]> {
  const items = readItems(cell, ApprovalCellSchema, reasons.notApprovals);
  if ('reason' in items) return items;
  const value: Approval[] = [];
  for (const { at, ...approval } of items.value) {
    const day = readDate(at, false);
    if ('reason' in day) return day;
    value.push({ ...approval, at: day.value });
  }
  return { value };
}

/** A JSON list of records, as such or as text. */
export function readItems<Schema extends z.ZodMiniType>(
  cell: unknown,
  item: Schema,
  reason: string,
): Cell<z.output<Schema>[]> {
  const parsed = z.array(item).safeParse(typeof cell === 'string' ? parseJson(cell) : cell);
  return parsed.success ? { value: parsed.data } : { reason };
}

function isJsonList(text: string): boolean {
  return /^\s*\[/.test(text);
}

function readList(cell: unknown, separator: RegExp): Cell<string[]> {
  const asJson = typeof cell === 'string' && isJsonList(cell) ? parseJson(cell) : undefined;
  const parts = asJson ?? (typeof cell === 'string' ? cell.split(separator) : cell);
  const parsed = z.array(z.string()).safeParse(parts);
  if (!parsed.success) return { reason: reasons.notList };
  return { value: parsed.data.map((part) => part.trim()).filter((part) => part !== '') };
}
