import * as z from 'zod/mini';
import { browser } from '../browser';
import { type ReadingRecord, ReadingRecordSchema } from '../domain/reading-check';

/** Beside the log, not in it: it is about sites, not about people, and is forgotten with the extension. */
const KEY = 'readingHistory';
/** So many kinds of pages are remembered; the one not seen for longest goes first. */
const MOST_KINDS = 300;

const HistorySchema = z.record(z.string(), ReadingRecordSchema);
type History = z.infer<typeof HistorySchema>;

/** @returns what pages of that site and kind were like; null where none was seen. */
export async function loadReadingRecord(kind: string): Promise<ReadingRecord | null> {
  return (await loadAll())[kind] ?? null;
}

export async function saveReadingRecord(kind: string, record: ReadingRecord): Promise<void> {
  const all = Object.entries({ ...(await loadAll()), [kind]: record });
  const newest = all.toSorted(([, a], [, b]) => b.at - a.at).slice(0, MOST_KINDS);
  await browser.storage.local.set({ [KEY]: Object.fromEntries(newest) });
}

/** What cannot be read is begun anew: nothing but a hint is lost. */
async function loadAll(): Promise<History> {
  const kept: Record<string, unknown> = await browser.storage.local.get(KEY);
  const parsed = HistorySchema.safeParse(kept[KEY] ?? {});
  return parsed.success ? parsed.data : {};
}
