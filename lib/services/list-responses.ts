import type { Response } from '../domain/response';
import type { Result } from '../domain/result';
import { attempt } from './attempt';
import type { Store } from './store';

/** The latest version of every response, by title; drafts and retired ones too. */
export function listResponses(store: Store): Promise<Result<readonly Response[]>> {
  return attempt(async () => {
    const responses = await store.db.responses.toArray();
    return responses.toSorted((a, b) => a.title.localeCompare(b.title));
  });
}
