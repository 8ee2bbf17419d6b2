import type { Response } from '../domain/response';
import type { Result } from '../domain/result';
import { eachResponsePart } from '../storage/each-response-part';
import { attempt } from './attempt';
import type { Store } from './store';

/** Made once: asking for it with each comparison takes several times as long. */
const titles = new Intl.Collator();
const byTitle = (a: Response, b: Response) => titles.compare(a.title, b.title);

/** The latest version of every response, by title; drafts and retired ones too. */
export function listResponses(store: Store): Promise<Result<readonly Response[]>> {
  return attempt(async () => {
    const parts: Response[][] = [];
    // Parts in order leave little to be sorted at the end.
    await eachResponsePart(store.db, (part) => parts.push(part.toSorted(byTitle)));
    return parts.flat().toSorted(byTitle);
  });
}
