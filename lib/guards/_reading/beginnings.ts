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

/** Lists of which an entry may begin with a word, or in a sentence. */
export interface ListsBegun {
  /** How many lists there were. */
  readonly known: number;
  readonly lists: readonly number[];
}

/** In which sentences of a text entries may begin. */
export interface SentencesBegun {
  /** How many lists there were. */
  readonly known: number;
  /** Indices of sentences by list; nothing where none of its entries begins. */
  readonly ofList: readonly (readonly number[] | undefined)[];
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
  return {
    wordsIn({ words }) {
      const found: number[] = [];
      for (let at = 0; at < words.length; at += 1)
        if (listsOf(words[at]?.form).includes(list)) found.push(at);
      return found;
    },
    sentencesIn(reading) {
      // A list may be newer than what is kept of a text.
      if (reading.begun === null || list >= reading.begun.known) reading.begun = readSentences(reading);
      return reading.begun.ofList[list] ?? NONE;
    },
  };
}

function put(map: Map<string, number[]>, key: string, value: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

const NONE: readonly number[] = [];

function readSentences({ sentences }: Reading): SentencesBegun {
  const ofList: number[][] = [];
  for (let at = 0; at < sentences.length; at += 1) {
    for (const list of listsIn(sentences[at]?.sentence)) {
      const found = ofList[list];
      if (found === undefined) ofList[list] = [at];
      else found.push(at);
    }
  }
  return { known: lists, ofList };
}

function listsIn(sentence: Sentence | undefined): readonly number[] {
  if (sentence === undefined) return NONE;
  if (sentence.begun?.known === lists) return sentence.begun.lists;
  const found = new Set<number>();
  for (const { form } of sentence.words) for (const list of listsOf(form)) found.add(list);
  sentence.begun = { known: lists, lists: [...found] };
  return sentence.begun.lists;
}

/** @returns the lists of which an entry may begin with this word. */
function listsOf(form: WordForm | undefined): readonly number[] {
  if (form === undefined) return NONE;
  if (form.begun?.known === lists) return form.begun.lists;
  const { text } = form;
  const found = new Set(byWord.get(text));
  for (let length = Math.min(text.length, longestStem); length > 0; length -= 1)
    for (const list of byStem.get(text.slice(0, length)) ?? []) found.add(list);
  form.begun = { known: lists, lists: [...found] };
  return form.begun.lists;
}
