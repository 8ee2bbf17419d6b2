import type { Response } from '../domain/response';
import type { Result } from '../domain/result';
import { attempt } from './attempt';
import type { Store } from './store';

/** Made once: asking for it with each comparison takes several times as long. */
const byTitle = new Intl.Collator();

/** The latest version of every response, by title; drafts and retired ones too. */
export function listResponses(store: Store): Promise<Result<readonly Response[]>> {
  return attempt(async () => {
    const responses = await store.db.responses.toArray();
    return responses.toSorted((a, b) => byTitle.compare(a.title, b.title));
  });
}
