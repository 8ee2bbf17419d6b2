import { foldText } from '../domain/fold-text';
import type { Response, ResponseStatus } from '../domain/response';

/** `expired` is no status of its own: an approved response whose day has passed. */
export type LibraryStatus = ResponseStatus | 'expired';
export const LIBRARY_STATUSES: readonly LibraryStatus[] = ['approved', 'draft', 'expired', 'retired'];

export interface LibrarySearch {
  readonly text: string;
  /** Empty: any. */
  readonly status: LibraryStatus | '';
}

/** @returns the status as it counts at that time. */
export function libraryStatus({ status, expiresAt }: Response, atMs: number): LibraryStatus {
  return status === 'approved' && (expiresAt === null || expiresAt <= atMs) ? 'expired' : status;
}

/** @returns the responses that match, in their own order; every word must be found, case and accents ignored. */
export function searchLibrary(
  responses: readonly Response[],
  { text, status }: LibrarySearch,
  atMs: number,
): readonly Response[] {
  const words = foldText(text).split(/\s+/u).filter(Boolean);
  return responses.filter((response) => {
    if (status && libraryStatus(response, atMs) !== status) return false;
    if (words.length === 0) return true;
    const content = foldText([response.title, response.body, ...response.topics].join('\n'));
    return words.every((word) => content.includes(word));
  });
}
