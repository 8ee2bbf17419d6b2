import type { Response } from '../domain/response';
import type { RapportDatabase } from './database';

/** Read with one request: the browser makes its rows in one go, which takes some milliseconds. */
const AT_ONCE = 500;

/** Hands over the latest version of every response by id, some at a time: ten thousand at once hold the page up. */
export async function eachResponsePart(
  { responses }: RapportDatabase,
  take: (part: readonly Response[]) => void,
): Promise<void> {
  let part = await responses.limit(AT_ONCE).toArray();
  for (;;) {
    const last = part.at(-1);
    if (last === undefined) return;
    take(part);
    if (part.length < AT_ONCE) return;
    part = await responses.where('id').above(last.id).limit(AT_ONCE).toArray();
  }
}
