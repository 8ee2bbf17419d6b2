import { foldText } from '../domain/fold-text';
import type { TextSpan } from '../domain/guard';
import { type Word, wordsOf } from './_words';

/**
 * Phrases in a little language of words, read in one pass; no regular expression, so nothing can run away.
 *
 *     refund          this word, folded
 *     refund|repay    one of these
 *     reimburs*       a word that begins so
 *     @we             one of a named list
 *     really?         may be missing (also `a|b?`, `@we?`)
 *     ..  ..5         up to three (five) other words
 *     !free|cheap     the next word is none of these
 *     ^  $            the first (last) word of a sentence
 *
 * A phrase lies within one sentence. A script without spaces is searched for `literals` instead.
 */
export interface PhraseList {
  /** Named lists: words separated by `|`. */
  readonly words?: Readonly<Record<string, string>>;
  readonly phrases: readonly string[];
  /** Pieces of text that count wherever they stand; for scripts without spaces. */
  readonly literals?: readonly string[];
}

export interface PhraseMatch extends TextSpan {
  /** Indices of its first and last word; -1 for a literal. */
  readonly first: number;
  readonly last: number;
}

/** Finds the phrases in a text, in the order of their beginnings; each beginning gives its longest phrase. */
export type FindPhrases = (text: string) => readonly PhraseMatch[];

type Step =
  | { readonly kind: 'word'; readonly accepts: Accepts; readonly isOptional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'not'; readonly accepts: Accepts }
  | { readonly kind: 'begin' | 'end' };

interface Accepts {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
}

const DEFAULT_GAP = 3;
/** Scripts that set no spaces: Thai, kana, Han, full-width forms. */
const UNSPACED = /[\u0e00-\u0e7f\u3000-\u9fff\uff00-\uffef]/u;

/** @throws when a phrase is misspelt: a list that is not there, or nothing to begin with. */
export function findPhrases({ words = {}, phrases, literals = [] }: PhraseList): FindPhrases {
  const compiled = phrases.map((phrase) => compile(phrase, words));
  const byWord = new Map<string, Step[][]>();
  const byStem = new Map<string, Step[][]>();
  for (const steps of compiled) {
    for (const { accepts } of beginnings(steps)) {
      for (const word of accepts.words) byWord.set(word, [...(byWord.get(word) ?? []), steps]);
      for (const key of new Set(accepts.stems.map(stemKey)))
        byStem.set(key, [...(byStem.get(key) ?? []), steps]);
    }
  }
  const pieces = literals.map(foldText);
  return (text) => {
    const read = wordsOf(text);
    const found: PhraseMatch[] = [];
    for (let first = 0; first < read.length; first += 1) {
      let last = -1;
      const word = read[first]?.text ?? '';
      for (const steps of byWord.get(word) ?? []) last = Math.max(last, match(steps, 0, read, first, first));
      for (const steps of byStem.get(stemKey(word)) ?? [])
        last = Math.max(last, match(steps, 0, read, first, first));
      if (last < first) continue;
      found.push({ first, last, start: read[first]?.start ?? 0, end: read[last]?.end ?? 0 });
    }
    return pieces.length === 0 ? found : [...found, ...findLiterals(text, pieces)];
  };
}

/** @returns the index of the last word of the phrase from this step on; -1: it does not stand here. */
function match(
  steps: readonly Step[],
  from: number,
  words: readonly Word[],
  start: number,
  first: number,
): number {
  const sentence = words[first]?.sentence;
  let next = start;
  for (let at = from; at < steps.length; at += 1) {
    const step = steps[at];
    const word = words[next];
    const isInside = word !== undefined && word.sentence === sentence;
    if (step === undefined) return -1;
    if (step.kind === 'word') {
      const isHere = isInside && accepts(step.accepts, word.text);
      if (isHere && step.isOptional) {
        const end = match(steps, at + 1, words, next + 1, first);
        if (end >= 0) return end;
      } else if (isHere) next += 1;
      else if (!step.isOptional) return -1;
    } else if (step.kind === 'gap') return matchAfterGap(steps, at + 1, words, next, first, step.most);
    else if (step.kind === 'not') {
      if (isInside && accepts(step.accepts, word.text)) return -1;
    } else if (step.kind === 'end') {
      if (isInside) return -1;
    } else if (next > 0 && words[next - 1]?.sentence === word?.sentence) return -1;
  }
  return next - 1;
}

function matchAfterGap(
  steps: readonly Step[],
  at: number,
  words: readonly Word[],
  next: number,
  first: number,
  most: number,
): number {
  for (let skipped = 0; skipped <= most; skipped += 1) {
    const end = match(steps, at, words, next + skipped, first);
    if (end >= 0) return end;
    if (words[next + skipped]?.sentence !== words[first]?.sentence) return -1;
  }
  return -1;
}

/** Phrases that begin with a stem are found by its first letters; no stem is shorter. */
function stemKey(stem: string): string {
  return stem.slice(0, 2);
}

function accepts({ words, stems }: Accepts, word: string): boolean {
  return words.has(word) || stems.some((stem) => word.startsWith(stem));
}

/** @returns the steps that may take the first word. */
function beginnings(steps: readonly Step[]): readonly Extract<Step, { kind: 'word' }>[] {
  const found: Extract<Step, { kind: 'word' }>[] = [];
  for (const step of steps) {
    if (step.kind === 'begin' || step.kind === 'not') continue;
    if (step.kind !== 'word') break;
    found.push(step);
    if (!step.isOptional) return found;
  }
  throw new Error('A phrase must begin with a word that has to be there');
}

function compile(phrase: string, lists: Readonly<Record<string, string>>): Step[] {
  return phrase.split(' ').map((written): Step => {
    if (written === '^') return { kind: 'begin' };
    if (written === '$') return { kind: 'end' };
    if (/^\.\.\d*$/u.test(written)) return { kind: 'gap', most: Number(written.slice(2) || DEFAULT_GAP) };
    if (written.startsWith('!')) return { kind: 'not', accepts: compileWords(written.slice(1), lists) };
    const isOptional = written.endsWith('?');
    return {
      kind: 'word',
      accepts: compileWords(isOptional ? written.slice(0, -1) : written, lists),
      isOptional,
    };
  });
}

function compileWords(written: string, lists: Readonly<Record<string, string>>): Accepts {
  const all = written.split('|').flatMap((word) => {
    if (!word.startsWith('@')) return [word];
    const list = lists[word.slice(1)];
    if (list === undefined) throw new Error(`No list of words is called ${word}`);
    return list.split('|');
  });
  const stems = all.filter((word) => word.endsWith('*')).map((word) => foldText(word.slice(0, -1)));
  return { words: new Set(all.filter((word) => !word.endsWith('*')).map(foldText)), stems };
}

/** Folding keeps the length of these scripts' texts in nearly all cases; where not, the place is only near. */
function findLiterals(text: string, pieces: readonly string[]): PhraseMatch[] {
  if (pieces.every((piece) => UNSPACED.test(piece)) && !UNSPACED.test(text)) return [];
  const folded = foldText(text);
  return pieces.flatMap((piece) => {
    const start = folded.indexOf(piece);
    return start < 0
      ? []
      : [{ first: -1, last: -1, start, end: Math.min(text.length, start + piece.length) }];
  });
}
