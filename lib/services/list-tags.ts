import type { Result } from '../domain/result';
import type { RapportDatabase } from '../storage/database';
import { attempt } from './attempt';
import type { Store } from './store';

/** @returns every tag in use, in alphabetical order; read from the index, one step a tag. */
export function listTags({ db }: Store): Promise<Result<readonly string[]>> {
  return attempt(() => readTags(db));
}

/** The same for use inside another reading. */
export async function readTags(db: RapportDatabase): Promise<readonly string[]> {
  const tags = await db.customers.orderBy('tags').uniqueKeys();
  return tags.map(String).toSorted((a, b) => a.localeCompare(b));
}
