import type { LogRow } from '../domain/log-row';
import type { Result } from '../domain/result';
import { attempt } from './attempt';
import type { Store } from './store';

/** A log entry with what the list leaves out. */
export interface LogEntry extends LogRow {
  /** The text that was to be inserted, also when it never landed. */
  readonly intendedText: string | null;
}

/** @returns one entry of the log; null when there is no such entry (any more). */
export function readLogEntry(
  store: Store,
  { engagementId }: { readonly engagementId: string },
): Promise<Result<LogEntry | null>> {
  return attempt(async () => {
    const engagement = await store.db.engagements.get(engagementId);
    if (!engagement) return null;
    const customer = (await store.db.customers.get(engagement.customerId)) ?? null;
    return { engagement, customer, intendedText: engagement.intendedText };
  });
}
