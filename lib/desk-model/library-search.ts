import type { Department } from '../domain/department';
import { foldText } from '../domain/fold-text';
import type { Response, ResponseStatus } from '../domain/response';

/** `expired` is no status of its own: an approved response whose day has passed. */
export type LibraryStatus = ResponseStatus | 'expired';
export const LIBRARY_STATUSES: readonly LibraryStatus[] = [
  'approved',
  'in-review',
  'draft',
  'expired',
  'retired',
];

/** Each narrows the list down; empty: any. */
export interface LibrarySearch {
  readonly text: string;
  readonly status: LibraryStatus | '';
  readonly department: Department | '';
  /** BCP 47, as it stands in the response. */
  readonly language: string;
  readonly owner: string;
}

export const EVERYTHING: LibrarySearch = { text: '', status: '', department: '', language: '', owner: '' };

/** @returns the status as it counts at that time. */
export function libraryStatus({ status, expiresAt }: Response, atMs: number): LibraryStatus {
  return status === 'approved' && (expiresAt === null || expiresAt <= atMs) ? 'expired' : status;
}

/** @returns what is searched for, word by word, without case and accents. */
export function searchWords({ text }: LibrarySearch): readonly string[] {
  return foldText(text).split(/\s+/u).filter(Boolean);
}

/** @returns the responses that match, in their own order; every word must be found, case and accents ignored. */
export function searchLibrary(
  responses: readonly Response[],
  search: LibrarySearch,
  atMs: number,
): readonly Response[] {
  const { status, department, language, owner } = search;
  const words = searchWords(search);
  return responses.filter((response) => {
    if (status && libraryStatus(response, atMs) !== status) return false;
    if (department && response.department !== department) return false;
    if (language && response.language !== language) return false;
    if (owner && response.owner !== owner) return false;
    if (words.length === 0) return true;
    const content = searchableText(response);
    return words.every((word) => content.includes(word));
  });
}

interface Folded {
  readonly of: Response;
  readonly text: string;
}

/** By id: the rows are read anew whenever one of them changes, their texts seldom are others. */
const folded = new Map<string, Folded>();
const MOST_FOLDED = 50_000;

/** @returns title, text and topics as they are searched; kept for the next key. */
export function searchableText(response: Response): string {
  const known = folded.get(response.id);
  if (known && (known.of === response || hasSameText(known.of, response))) return known.text;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const text = foldText([response.title, response.body, ...response.topics].join('\n'));
  folded.set(response.id, { of: response, text });
  return text;
}

function hasSameText(a: Response, b: Response): boolean {
  return a.version === b.version && a.title === b.title && a.body === b.body && sameTopics(a, b);
}

function sameTopics({ topics: a }: Response, { topics: b }: Response): boolean {
  return a.length === b.length && a.every((topic, index) => topic === b[index]);
}

/** What there is to choose from in a library. */
export interface LibraryChoices {
  readonly languages: readonly string[];
  readonly owners: readonly string[];
}

/** @returns the languages and owners that occur, in order. */
export function libraryChoices(responses: readonly Response[]): LibraryChoices {
  const languages = new Set(responses.map(({ language }) => language));
  const owners = new Set(responses.map(({ owner }) => owner ?? ''));
  owners.delete('');
  return { languages: [...languages].toSorted(), owners: [...owners].toSorted() };
}
