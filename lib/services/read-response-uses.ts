import type { Result } from '../domain/result';
import { counterKeys } from '../storage/counters';
import { attempt } from './attempt';
import type { Store } from './store';
import { type Counts, readCounts } from './summarise-log';

/** @returns how often each response was used, by its id; those never used are absent. */
export function readResponseUses(store: Store): Promise<Result<Counts>> {
  return attempt(() => readCounts(store, counterKeys.response('')));
}
