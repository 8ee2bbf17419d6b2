import type { Word } from './_words';

/** What the entries of one list begin with: whole words, and beginnings of words. */
export interface Beginnings {
  readonly words: Iterable<string>;
  readonly stems: Iterable<string>;
}

/** Finds the words of a text with which an entry of its list may begin, as indices in order. */
export type FindBeginnings = (words: readonly Word[]) => readonly number[];

/** Of all lists together: a word of a text is looked up once, whatever the number of lists. */
const byWord = new Map<string, number[]>();
const byStem = new Map<string, number[]>();
let longestStem = 0;
let lists = 0;

/** @returns what finds them. The list is kept for good: lists stand at the top of files. */
export function findBeginnings({ words, stems }: Beginnings): FindBeginnings {
  const list = lists;
  lists += 1;
  for (const word of new Set(words)) put(byWord, word, list);
  for (const stem of new Set(stems)) {
    put(byStem, stem, list);
    longestStem = Math.max(longestStem, stem.length);
  }
  ofWord.clear();
  return (text) => {
    const known = kept.get(text);
    // A list may be newer than what is kept of a text.
    if (known !== undefined && list < known.lists) return known.places[list] ?? NONE;
    const read = readPlaces(text);
    kept.set(text, read);
    return read.places[list] ?? NONE;
  };
}

function put(map: Map<string, number[]>, key: string, list: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [list]);
  else known.push(list);
}

interface Places {
  /** How many lists there were. */
  readonly lists: number;
  /** By list; nothing where it begins nowhere. */
  readonly places: readonly (readonly number[] | undefined)[];
}

const NONE: readonly number[] = [];
const kept = new WeakMap<readonly Word[], Places>();

function readPlaces(words: readonly Word[]): Places {
  const places: (number[] | undefined)[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const list of listsOf(words[at]?.text ?? '')) {
      const known = places[list];
      if (known === undefined) places[list] = [at];
      else known.push(at);
    }
  }
  return { lists, places };
}

const MOST_KEPT = 10_000;
const ofWord = new Map<string, readonly number[]>();

/** @returns the lists of which an entry may begin with this word; kept for each word, since the same ones come again. */
function listsOf(word: string): readonly number[] {
  const known = ofWord.get(word);
  if (known !== undefined) return known;
  const found = new Set(byWord.get(word));
  for (let length = Math.min(word.length, longestStem); length > 0; length -= 1)
    for (const list of byStem.get(word.slice(0, length)) ?? []) found.add(list);
  if (ofWord.size >= MOST_KEPT) ofWord.clear();
  const all = [...found];
  ofWord.set(word, all);
  return all;
}
