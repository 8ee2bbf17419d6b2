import type { Result } from '../../lib/domain/result';
import { createEnvironment } from '../../lib/services/create-environment';
import type { Store } from '../../lib/services/store';
import { appendOperations } from '../../lib/storage/ledger';
import { openDatabase } from '../../lib/storage/open-database';
import { makeLog } from '../data/made-up-log';

/** Operations written in one transaction. */
const BATCH_SIZE = 2_000;

/** The extension's own database, as its panel opens it. */
export const store: Promise<Store> = openDatabase().then((result) => ({
  db: orThrow(result),
  environment: createEnvironment(),
}));

/** @returns the value, which a bench cannot do without. @throws the problem in words */
export function orThrow<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.sentence, { cause: result.problem.cause });
  return result.value;
}

/** Writes a made-up log through the ledger, as an import does. @returns how long that took, in milliseconds */
export async function fillLog(size: { engagements: number; customers: number }): Promise<number> {
  const started = performance.now();
  const place = await store;
  const { drafts } = makeLog(size, place.environment.newId, Date.now());
  for (let from = 0; from < drafts.length; from += BATCH_SIZE) {
    const batch = drafts.slice(from, from + BATCH_SIZE);
    await appendOperations(place, () => Promise.resolve(batch));
  }
  return performance.now() - started;
}
