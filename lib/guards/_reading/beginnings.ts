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

/** Where entries may begin. */
export interface Places {
  /** How many lists there were. */
  readonly lists: number;
  /** Indices by list; nothing where none of its entries begins. */
  readonly ofList: readonly (readonly number[] | undefined)[];
  /** Those lists that have some. */
  readonly present: readonly number[];
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
      return sentence.places.ofList[list] ?? NONE;
    },
    sentencesIn(reading) {
      if (reading.places === null || list >= reading.places.lists)
        reading.places = readSentencePlaces(reading);
      return reading.places.ofList[list] ?? NONE;
    },
  };
}

function put(map: Map<string, number[]>, key: string, value: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

const NONE: readonly number[] = [];

function readWordPlaces({ words }: Sentence): Places {
  return placesOf(words.length, (at) => listsOf(words[at]?.form));
}

function readSentencePlaces({ sentences }: Reading): Places {
  return placesOf(sentences.length, (at) => {
    const sentence = sentences[at]?.sentence;
    if (sentence === undefined) return NONE;
    if (sentence.places === null || sentence.places.lists < lists) sentence.places = readWordPlaces(sentence);
    return sentence.places.present;
  });
}

function placesOf(count: number, listsAt: (at: number) => readonly number[]): Places {
  const ofList: number[][] = [];
  const present: number[] = [];
  for (let at = 0; at < count; at += 1) {
    for (const list of listsAt(at)) {
      const known = ofList[list];
      if (known !== undefined) known.push(at);
      else {
        ofList[list] = [at];
        present.push(list);
      }
    }
  }
  return { lists, ofList, present };
}

/** @returns the lists of which an entry may begin with this word. */
function listsOf(form: WordForm | undefined): readonly number[] {
  if (form === undefined) return NONE;
  if (form.beginnings?.known === lists) return form.beginnings.lists;
  const { text } = form;
  const found = new Set(byWord.get(text));
  for (let length = Math.min(text.length, longestStem); length > 0; length -= 1)
    for (const list of byStem.get(text.slice(0, length)) ?? []) found.add(list);
  form.beginnings = { lists: [...found], known: lists };
  return form.beginnings.lists;
}
