import { importFormats } from '../imports';
import { recordOf } from '../imports/_values';
import { messages } from '../messages';
import { nextTask } from './next-task';
import type { SourceFile, SourceRecord } from './open-import';
import { parseJson } from './parse-json';

/** Records that are looked at to learn what the file is. */
const LOOKED_AT = 50;
/** Records taken in one go: some milliseconds. */
const SLICE = 500;
const LISTS = new Set(importFormats.flatMap(({ lists }) => lists));

/** Reads a JSON list of responses, or an object with such a list under a name that a format knows. Null: neither. */
export async function readJsonRecords(text: string): Promise<SourceFile | null> {
  const parsed = parseJson(text.replace(/^\ufeff/, ''));
  const found = Array.isArray(parsed) ? { list: null, items: parsed } : listIn(parsed);
  if (!found) return null;
  const records: SourceRecord[] = [];
  for (const [index, item] of found.items.entries()) {
    if (index % SLICE === SLICE - 1) await nextTask();
    records.push(toRecord(item, index));
  }
  const columns = new Set(records.slice(0, LOOKED_AT).flatMap(({ values }) => Object.keys(values)));
  return { kind: 'json', list: found.list, columns: [...columns], records, isBroken: false };
}

function listIn(value: unknown): { readonly list: string; readonly items: readonly unknown[] } | null {
  for (const [list, items] of Object.entries(recordOf(value) ?? {})) {
    if (LISTS.has(list) && Array.isArray(items)) return { list, items };
  }
  return null;
}

function toRecord(item: unknown, index: number): SourceRecord {
  const values = recordOf(item);
  const fault = values === null ? messages.errors.importReasons.notObject : null;
  return { row: index + 1, values: values ?? {}, fault };
}
