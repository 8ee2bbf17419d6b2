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
  /** A bit for each list: common words begin something in dozens of them, and every list asks. */
  readonly bits: Uint32Array;
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
      for (let at = 0; at < words.length; at += 1) if (hasList(words[at]?.form, list)) found.push(at);
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
  for (const [at, { sentence }] of sentences.entries()) {
    visitBits(bitsIn(sentence), (list) => {
      const found = ofList[list];
      if (found === undefined) ofList[list] = [at];
      else found.push(at);
    });
  }
  return { known: lists, ofList };
}

function visitBits(bits: Uint32Array, visit: (bit: number) => void): void {
  for (let at = 0; at < bits.length; at += 1) {
    for (let rest = bits[at] ?? 0; rest !== 0; rest &= rest - 1)
      visit(at * 32 + 31 - Math.clz32(rest & -rest));
  }
}

function bitsIn(sentence: Sentence): Uint32Array {
  if (sentence.begun?.known === lists) return sentence.begun.bits;
  const bits = noBits();
  for (const { form } of sentence.words) {
    const own = bitsOf(form);
    for (let at = 0; at < own.length; at += 1) bits[at] = (bits[at] ?? 0) | (own[at] ?? 0);
  }
  sentence.begun = { known: lists, bits };
  return bits;
}

function hasList(form: WordForm | undefined, list: number): boolean {
  return form !== undefined && (((bitsOf(form)[list >>> 5] ?? 0) >>> (list & 31)) & 1) === 1;
}

/** @returns the lists of which an entry may begin with this word. */
function bitsOf(form: WordForm): Uint32Array {
  if (form.begun?.known === lists) return form.begun.bits;
  const { text } = form;
  const bits = noBits();
  const add = (found: readonly number[]) => {
    for (const list of found) bits[list >>> 5] = (bits[list >>> 5] ?? 0) | (1 << (list & 31));
  };
  add(byWord.get(text) ?? NONE);
  for (let length = Math.min(text.length, longestStem); length > 0; length -= 1)
    add(byStem.get(text.slice(0, length)) ?? NONE);
  form.begun = { known: lists, bits };
  return bits;
}

function noBits(): Uint32Array {
  return new Uint32Array((lists >>> 5) + 1);
}
