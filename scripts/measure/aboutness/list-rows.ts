import { globSync } from 'node:fs';
import { join } from 'node:path';
import { type AboutRow, readRows } from './about-row.ts';

/** @returns the rows of all files of a folder, in the order of their names */
export function listRows(folder: string): AboutRow[] {
  return globSync(join(folder, '*.jsonl')).toSorted().flatMap(readRows);
}
