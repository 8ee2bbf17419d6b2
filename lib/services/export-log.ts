import type { LogFilter } from '../domain/log-filter';
import { failure, type Result } from '../domain/result';
import { type ExportFormat, exportFormats } from '../exports';
import { messages } from '../messages';
import { logBatches } from '../storage/log-batches';
import { attempt } from './attempt';
import type { Store } from './store';

const BATCH_SIZE = 1_000;

export interface ExportProgress {
  /** Rows written so far. */
  readonly written: number;
  /** Rows read so far, and how many there are to read. */
  readonly read: number;
  readonly total: number;
}

interface ExportInput {
  readonly filter: LogFilter;
  /** Id of an export format. */
  readonly format: string;
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: ExportProgress) => void;
}

/** Writes exactly the rows that the filter shows, newest first, to a file in memory that the browser may page out. */
export async function exportLog(store: Store, input: ExportInput): Promise<Result<Blob>> {
  const format = exportFormats.find(({ id }) => id === input.format);
  if (!format) return failure('unknown-format', messages.errors.unknownFormat);
  const written = await attempt(() => write(store, input, format));
  return input.signal.aborted ? failure('cancelled', messages.errors.cancelled) : written;
}

async function write(store: Store, input: ExportInput, format: ExportFormat): Promise<Blob> {
  // Blobs, not strings: a browser keeps them outside of the heap.
  const parts = [new Blob([format.begin()])];
  let written = 0;
  for await (const batch of logBatches(store.db, input.filter, BATCH_SIZE)) {
    if (input.signal.aborted) break;
    if (batch.rows.length > 0) parts.push(new Blob([format.rows(batch.rows)]));
    written += batch.rows.length;
    input.onProgress?.({ written, read: batch.read, total: batch.total });
  }
  parts.push(new Blob([format.end()]));
  return new Blob(parts, { type: format.mediaType });
}
