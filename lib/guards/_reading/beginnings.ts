import type { Places, Reading, WordForm } from './words';

/** What the entries of one list begin with: whole words, and beginnings of words. */
export interface Beginnings {
  readonly words: Iterable<string>;
  readonly stems: Iterable<string>;
}

/** Finds the words of a text with which an entry of its list may begin, as indices in order. */
export type FindBeginnings = (reading: Reading) => readonly number[];

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
  return (reading) => {
    // A list may be newer than what is kept of a text.
    const known = reading.places;
    const places = known !== null && list < known.lists ? known : readPlaces(reading);
    return places.ofList[list] ?? NONE;
  };
}

function put(map: Map<string, number[]>, key: string, list: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [list]);
  else known.push(list);
}

const NONE: readonly number[] = [];

function readPlaces(reading: Reading): Places {
  const ofList: (number[] | undefined)[] = [];
  const { words } = reading;
  for (let at = 0; at < words.length; at += 1) {
    const form = words[at]?.form;
    if (form === undefined) continue;
    for (const list of listsOf(form)) {
      const known = ofList[list];
      if (known === undefined) ofList[list] = [at];
      else known.push(at);
    }
  }
  const places = { lists, ofList };
  reading.places = places;
  return places;
}

/** @returns the lists of which an entry may begin with this word. */
function listsOf(form: WordForm): readonly number[] {
  if (form.beginnings?.known === lists) return form.beginnings.lists;
  const { text } = form;
  const found = new Set(byWord.get(text));
  for (let length = Math.min(text.length, longestStem); length > 0; length -= 1)
    for (const list of byStem.get(text.slice(0, length)) ?? []) found.add(list);
  form.beginnings = { lists: [...found], known: lists };
  return form.beginnings.lists;
}
