import { liveQuery } from 'dexie';

/**
 * Runs the query now and after every change to what it read, in any tab, until the signal aborts. The query may
 * only await this database.
 */
export function watch<Value>(
  query: () => Promise<Value>,
  onValue: (value: Value) => void,
  signal: AbortSignal,
  onError: (error: unknown) => void = (error) => console.error('A watched query failed', error),
): void {
  if (signal.aborted) return;
  const subscription = liveQuery(query).subscribe({ next: onValue, error: onError });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}
