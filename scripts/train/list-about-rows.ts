import { globSync } from 'node:fs';
import { join } from 'node:path';
import { type AboutRow, readAboutRows } from '../measure/aboutness/about-row.ts';

/** @returns the rows of all files of a folder, in the order of their names */
export function listAboutRows(folder: string): AboutRow[] {
  return globSync(join(folder, '*.jsonl')).toSorted().flatMap(readAboutRows);
}
