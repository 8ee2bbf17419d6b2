import type { TextSpan } from '../../domain/guard';
import type { ClassFeatures } from '../_learned/class-features';
import type { WordingParts } from '../_learned/wording-features';
import type { ListsBegun, SentencesBegun } from './beginnings';
import { KeptRecent } from './kept';
import type { PhraseMatch } from './phrases';
import { readWords } from './read-words';
import type { WordForm } from './word-forms';

/** A word of a text, as guards compare it: "We'll" is two, "we" and "will", that stand in one place. */
export interface Word extends TextSpan {
  /** Folded: lower case, no accents. */
  readonly text: string;
  readonly form: WordForm;
  /** Number of its sentence, from 0. A colon, a semicolon or a line break ends one too. */
  readonly sentence: number;
}

/** A sentence apart from the text it stands in, and what each kind of reader found in it. */
export interface Sentence {
  /** From its first word to its last. */
  readonly text: string;
  /** Their places are counted from its beginning. */
  readonly words: readonly Word[];
  /** Of which lists something may begin in it; kept by `beginnings`. */
  begun: ListsBegun | null;
  /** What each list of phrases found; kept by `phrases`. */
  readonly phrases: (readonly PhraseMatch[] | undefined)[];
  /** Which concepts of each list stand there, as bits; kept by `weigh`. */
  readonly concepts: (number | undefined)[];
  /** Whether a word of it denies something; kept by `weigh`. */
  denies: boolean | null;
  /** What features of its wording count; kept by `wording-features`. */
  wording: WordingParts | null;
  /** Which classes of meaning; kept by `meaning-features`. */
  meaning: ClassFeatures | null;
}

/** Where a sentence stands in a text. */
export interface PlacedSentence {
  readonly sentence: Sentence;
  readonly start: number;
  /** Index of its first word in the text. */
  readonly first: number;
}

/** What is read of a text. */
export interface Reading {
  readonly words: readonly Word[];
  readonly sentences: readonly PlacedSentence[];
  /** Whether signs of a script without spaces stand in it. */
  readonly hasUnspaced: boolean;
  /** In which sentences phrases may begin; kept by `beginnings`. */
  begun: SentencesBegun | null;
  /** What each list of phrases found; kept by `phrases`. */
  readonly phrases: (readonly PhraseMatch[] | undefined)[];
}

/** Texts of which the words are kept: the reply, the post, the sentences of both, and those before. */
const texts = new KeptRecent<Reading>(100);
/**
 * While a person types, all sentences but one stay as they are, and those of a team's everyday responses come again and
 * again: what guards found in them is found but once. Some three hundred replies have so many, in about 5 MB.
 */
const sentences = new KeptRecent<Sentence>(1_000);

/** @returns the words of a text in order. */
export function wordsOf(text: string): readonly Word[] {
  return readingOf(text).words;
}

/** @returns what is read of a text; kept for the texts last asked for, since all guards ask for the same. */
export function readingOf(text: string): Reading {
  const known = texts.get(text);
  if (known) return known;
  const words = readWords(text);
  const reading = {
    words,
    sentences: placeSentences(text, words),
    hasUnspaced: UNSPACED.test(text),
    begun: null,
    phrases: [],
  };
  texts.set(text, reading);
  return reading;
}

/** Signs of scripts that set no spaces: Thai, kana, Han, full-width forms. */
export const UNSPACED = /[\u0e00-\u0e7f\u3000-\u9fff\uff00-\uffef]/u;

function placeSentences(text: string, words: readonly Word[]): readonly PlacedSentence[] {
  const placed: PlacedSentence[] = [];
  for (let first = 0, next = 0; first < words.length; first = next) {
    while (next < words.length && words[next]?.sentence === words[first]?.sentence) next += 1;
    const { start = 0 } = words[first] ?? {};
    const { end = 0 } = words[next - 1] ?? {};
    placed.push({ sentence: sentenceOf(text.slice(start, end), words.slice(first, next)), start, first });
  }
  return placed;
}

/** @param inText its words, as they stand in the text; read alone they would be the same */
function sentenceOf(text: string, inText: readonly Word[]): Sentence {
  const known = sentences.get(text);
  if (known) return known;
  const from = inText[0]?.start ?? 0;
  const words = inText.map(({ text: word, form, start, end }) => {
    return { text: word, form, start: start - from, end: end - from, sentence: 0 };
  });
  const sentence = {
    text,
    words,
    begun: null,
    phrases: [],
    concepts: [],
    denies: null,
    wording: null,
    meaning: null,
  };
  sentences.set(text, sentence);
  return sentence;
}
