import { foldText } from '../../domain/fold-text';
import type { TextSpan } from '../../domain/guard';
import { keptForLast } from './kept';
import { type Accepts, type CompiledPhrases, compilePhrases, type PhraseNode } from './phrase-nodes';
import { type Reading, readingOf, type Sentence, type Word } from './words';

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

let lists = 0;

/**
 * Nothing is made ready before the first text: a panel that opens must not wait for phrases. What was found in a text
 * and in each sentence is kept as long as what was read of them: most of them stay the same while a reply is written.
 * @returns what finds them; it throws when a phrase is misspelt: a list that is not there, or nothing to begin with.
 */
export function findPhrases(list: PhraseList): FindPhrases {
  let ready: CompiledPhrases | null = null;
  const number = lists;
  lists += 1;
  return (text) => {
    const reading = readingOf(text);
    const known = reading.phrases[number];
    if (known !== undefined) return known;
    ready ??= compilePhrases(list);
    const found = findAll(text, reading, ready, number);
    reading.phrases[number] = found;
    return found;
  };
}

function findAll(text: string, reading: Reading, compiled: CompiledPhrases, list: number) {
  const { pieces, areUnspaced } = compiled;
  const found = findInSentences(reading, compiled, list);
  if (pieces.length === 0 || (areUnspaced && !reading.hasUnspaced)) return found;
  return [...found, ...findLiterals(text, pieces)];
}

const NONE: readonly PhraseMatch[] = [];

/** Only sentences with an anchor are looked at: most of a text has none, though many phrases might begin in it. */
function findInSentences(reading: Reading, compiled: CompiledPhrases, list: number): readonly PhraseMatch[] {
  const found: PhraseMatch[] = [];
  for (const at of compiled.anchors.sentencesIn(reading)) {
    const placed = reading.sentences[at];
    if (placed === undefined) continue;
    for (const { first, last, start, end } of matchesIn(placed.sentence, compiled, list))
      found.push({
        first: first + placed.first,
        last: last + placed.first,
        start: start + placed.start,
        end: end + placed.start,
      });
  }
  return found.length === 0 ? NONE : found;
}

/** Kept with the sentence, in its own places. */
function matchesIn(sentence: Sentence, { root, beginnings }: CompiledPhrases, list: number) {
  const known = sentence.phrases[list];
  if (known !== undefined) return known;
  const { words } = sentence;
  const found: PhraseMatch[] = [];
  for (const first of beginnings.wordsIn(sentence)) {
    const last = match(root, words, first);
    if (last >= first)
      found.push({ first, last, start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 });
  }
  const kept = found.length === 0 ? NONE : found;
  sentence.phrases[list] = kept;
  return kept;
}

/** Kept, since every list with literals asks for it. */
const foldedText = keptForLast(foldText);

/** @returns the index of the last word of the longest phrase that goes on from here in its sentence; -1: none does. */
function match(node: PhraseNode, words: readonly Word[], next: number): number {
  let last = node.ends ? next - 1 : -1;
  const word = words[next];
  if (word !== undefined) {
    const exact = node.byWord?.get(word.text);
    if (exact !== undefined) for (const other of exact) last = Math.max(last, match(other, words, next + 1));
    const perhaps = node.byStem?.get(word.form.head);
    if (perhaps !== undefined) {
      for (const { stems, node: other } of perhaps)
        if (hasStem(stems, word.text)) last = Math.max(last, match(other, words, next + 1));
    }
  }
  if (!node.hasOthers) return last;
  for (const { accepts: refused, node: other } of node.nots ?? [])
    if (word === undefined || !accepts(refused, word.text)) last = Math.max(last, match(other, words, next));
  for (const { most, node: other } of node.gaps ?? [])
    last = Math.max(last, matchAfterGap(other, words, next, most));
  if (node.end !== null && word === undefined) last = Math.max(last, match(node.end, words, next));
  if (node.begin !== null && next === 0) last = Math.max(last, match(node.begin, words, next));
  return last;
}

function matchAfterGap(node: PhraseNode, words: readonly Word[], next: number, most: number): number {
  for (let skipped = 0; skipped <= most; skipped += 1) {
    const last = match(node, words, next + skipped);
    if (last >= 0) return last;
    if (words[next + skipped] === undefined) return -1;
  }
  return -1;
}

function hasStem(stems: readonly string[], word: string): boolean {
  for (const stem of stems) if (word.startsWith(stem)) return true;
  return false;
}

function accepts({ words, stems }: Accepts, word: string): boolean {
  return words.has(word) || hasStem(stems, word);
}

/** Folding keeps the length of these scripts' texts in nearly all cases; where not, the place is only near. */
function findLiterals(text: string, pieces: readonly string[]): PhraseMatch[] {
  const folded = foldedText(text);
  return pieces.flatMap((piece) => {
    const start = folded.indexOf(piece);
    return start < 0
      ? []
      : [{ first: -1, last: -1, start, end: Math.min(text.length, start + piece.length) }];
  });
}
