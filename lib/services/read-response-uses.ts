import type { Result } from '../domain/result';
import { type Counts, readUses } from '../storage/counters';
import { attempt } from './attempt';
import type { Store } from './store';

/** @returns how often each response was used, by its id; those never used are absent. */
export function readResponseUses(store: Store): Promise<Result<Counts>> {
  return attempt(() => readUses(store.db));
}
