import * as z from 'zod/mini';
import { htmlToText, looksLikeHtml } from './_html-text';

const RecordSchema = z.record(z.string(), z.unknown());

/** @returns an object's values by name; null for anything else. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return RecordSchema.safeParse(value).data ?? null;
}

/** @returns the items that are objects. */
export function recordsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(value)) return [];
  return value.map(recordOf).filter((record) => record !== null);
}

/** @returns a text as it is, HTML as its words; '' for anything else. */
export function plainOf(value: unknown): string {
  if (typeof value !== 'string') return '';
  return looksLikeHtml(value) ? htmlToText(value) : value;
}

/** @returns the value of a record by the name's letters alone ("Body_HTML" is asked for as "bodyhtml"). */
export function cellOf(record: Readonly<Record<string, unknown>>, key: string): unknown {
  const name = Object.keys(record).find((each) => each.toLowerCase().replace(/[^a-z]/g, '') === key);
  return name === undefined ? undefined : record[name];
}
