import type { Response } from '../domain/response';
import { type LibrarySearch, searchLibrary, searchWords } from './library-search';

/** Searches a library as somebody types. Where nothing changed, the list is the very same one. */
type FindInLibrary = (
  responses: readonly Response[],
  search: LibrarySearch,
  atMs: number,
) => readonly Response[];

interface Found {
  readonly words: readonly string[];
  readonly found: readonly Response[];
}

/** @returns `searchLibrary` with a memory: with a letter more it looks only through what was found before it. */
export function createNarrowSearch(): FindInLibrary {
  let asked: readonly unknown[] = [];
  /** Each found within the one before it. */
  const kept: Found[] = [];
  return (responses, search, atMs) => {
    const { text: _text, ...filters } = search;
    const now = [responses, atMs, ...Object.values(filters)];
    if (now.some((each, at) => each !== asked[at])) kept.length = 0;
    asked = now;
    const words = searchWords(search);
    while (!isWithin(words, kept.at(-1)?.words ?? [])) kept.pop();
    const last = kept.at(-1);
    if (last && isWithin(last.words, words)) return last.found;
    const among = last?.found ?? responses;
    const fewer = searchLibrary(among, search, atMs);
    const found = fewer.length < among.length ? fewer : among;
    kept.push({ words, found });
    return found;
  };
}

/** Whether what holds all these words holds all the earlier ones. */
function isWithin(words: readonly string[], earlier: readonly string[]): boolean {
  return earlier.every((part) => words.some((word) => word.includes(part)));
}
