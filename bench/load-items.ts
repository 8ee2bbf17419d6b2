import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchItem } from './bench-item.ts';

const FOLDER = join(import.meta.dirname, 'items');

/** @returns every item of the folder, by id. @throws when two files claim one id */
export async function loadItems(): Promise<ReadonlyMap<string, BenchItem>> {
  const items = new Map<string, BenchItem>();
  for (const file of readdirSync(FOLDER).toSorted()) {
    if (file.startsWith('_')) continue;
    const { item }: { item: BenchItem } = await import(join(FOLDER, file));
    if (items.has(item.id)) throw new Error(`Two items are called ${item.id}`);
    items.set(item.id, item);
  }
  return items;
}
