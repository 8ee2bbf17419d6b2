import type { WordForm } from './word-forms';
import type { Reading, Sentence } from './words';

/** What the entries of one list begin with: whole words, and beginnings of words. */
export interface Beginnings {
  readonly words: Iterable<string>;
  readonly stems: Iterable<string>;
}

/** Where an entry of one list may begin. */
export interface FindBeginnings {
  /** Indices of the words of a sentence, in order. */
  wordsIn(sentence: Sentence): readonly number[];
  /** Indices of the sentences of a text that have such words, in order. */
  sentencesIn(reading: Reading): readonly number[];
}

/** Where entries may begin: indices by list; nothing where none of its entries begins. */
export interface Places {
  /** How many lists there were. */
  readonly lists: number;
  readonly ofList: ReadonlyMap<number, readonly number[]>;
}

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
  // A list may be newer than what is kept of a text.
  return {
    wordsIn(sentence) {
      if (sentence.places === null || list >= sentence.places.lists)
        sentence.places = readWordPlaces(sentence);
      return sentence.places.ofList.get(list) ?? NONE;
    },
    sentencesIn(reading) {
      if (reading.places === null || list >= reading.places.lists)
        reading.places = readSentencePlaces(reading);
      return reading.places.ofList.get(list) ?? NONE;
    },
  };
}

function put<K>(map: Map<K, number[]>, key: K, value: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

const NONE: readonly number[] = [];

function readWordPlaces({ words }: Sentence): Places {
  const ofList = new Map<number, number[]>();
  for (const [at, { form }] of words.entries()) for (const list of listsOf(form)) put(ofList, list, at);
  return { lists, ofList };
}

function readSentencePlaces({ sentences }: Reading): Places {
  const ofList = new Map<number, number[]>();
  for (const [at, { sentence }] of sentences.entries()) {
    if (sentence.places === null || sentence.places.lists < lists) sentence.places = readWordPlaces(sentence);
    for (const list of sentence.places.ofList.keys()) put(ofList, list, at);
  }
  return { lists, ofList };
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
