import type { Result } from '../domain/result';
import { attempt } from './attempt';
import type { Store } from './store';

/** @returns every tag in use, in alphabetical order; read from the index, one step a tag. */
export function listTags({ db }: Store): Promise<Result<readonly string[]>> {
  return attempt(async () => {
    const tags = await db.customers.orderBy('tags').uniqueKeys();
    return tags.map(String).toSorted((a, b) => a.localeCompare(b));
  });
}
