import { foldText } from '../domain/fold-text';
import type { TextSpan } from '../domain/guard';
import { type FindBeginnings, findBeginnings } from './_beginnings';
import { keptForLast } from './_kept';
import { headOf, type Reading, readingOf, UNSPACED, type Word } from './_words';

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

interface Accepts {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
}

/** What may follow a row of words; phrases that begin alike share their nodes. */
interface Node {
  /** Whether a phrase ends here. */
  ends: boolean;
  /** Null, as the others: none. There are thousands of nodes, most of them with one word behind them or none. */
  byWord: Map<string, Node[]> | null;
  byStem: Map<string, { readonly stems: readonly string[]; readonly node: Node }[]> | null;
  gaps: { readonly most: number; readonly node: Node }[] | null;
  nots: { readonly accepts: Accepts; readonly node: Node }[] | null;
  begin: Node | null;
  end: Node | null;
  /** Whether anything but words may follow. */
  hasOthers: boolean;
}

/** While the nodes are made: those behind each, by step as it is written. */
type Steps = Map<Node, Map<string, Node>>;

const DEFAULT_GAP = 3;

let lists = 0;

/**
 * Nothing is made ready before the first text: a panel that opens must not wait for phrases. What was found in a text
 * is kept as long as what was read of it: the post and most sentences stay the same while a reply is written.
 * @returns what finds them; it throws when a phrase is misspelt: a list that is not there, or nothing to begin with.
 */
export function findPhrases(list: PhraseList): FindPhrases {
  let ready: Ready | null = null;
  const number = lists;
  lists += 1;
  return (text) => {
    const reading = readingOf(text);
    const known = reading.phrases[number];
    if (known !== undefined) return known;
    ready ??= makeReady(list);
    const found = findAll(text, reading, ready);
    reading.phrases[number] = found;
    return found;
  };
}

function findAll(text: string, reading: Reading, { root, pieces, areUnspaced, beginnings }: Ready) {
  const { words } = reading;
  const found: PhraseMatch[] = [];
  for (const first of beginnings(reading)) {
    const { start = 0, sentence = 0 } = words[first] ?? {};
    const last = match(root, words, first, sentence);
    if (last >= first) found.push({ first, last, start, end: words[last]?.end ?? 0 });
  }
  if (pieces.length === 0 || (areUnspaced && !reading.hasUnspaced)) return found;
  return [...found, ...findLiterals(text, pieces)];
}

/** Kept, since every list with literals asks for it. */
const foldedText = keptForLast(foldText);

interface Firsts {
  readonly words: Set<string>;
  readonly stems: Set<string>;
}

interface Ready {
  readonly root: Node;
  /** The literals, folded. */
  readonly pieces: readonly string[];
  /** Whether all of them can only stand where a script sets no spaces. */
  readonly areUnspaced: boolean;
  readonly beginnings: FindBeginnings;
}

function makeReady({ words = {}, phrases, literals = [] }: PhraseList): Ready {
  const root = newNode();
  const behind: Steps = new Map();
  for (const phrase of phrases) {
    for (const steps of variants(phrase.split(' '))) addPhrase(root, behind, steps, words);
  }
  const firsts = { words: new Set<string>(), stems: new Set<string>() };
  addFirsts(root, firsts);
  const pieces = literals.map(foldText);
  const areUnspaced = pieces.every((piece) => UNSPACED.test(piece));
  return { root, pieces, areUnspaced, beginnings: findBeginnings(firsts) };
}

/** Adds what phrases that go on from here begin with; what only looks at the next word or the sentence's end goes on. */
function addFirsts({ byWord, byStem, nots, begin }: Node, firsts: Firsts): void {
  for (const word of byWord?.keys() ?? []) firsts.words.add(word);
  for (const alike of byStem?.values() ?? [])
    for (const { stems } of alike) for (const stem of stems) firsts.stems.add(stem);
  for (const { node } of nots ?? []) addFirsts(node, firsts);
  if (begin !== null) addFirsts(begin, firsts);
}

/** @returns the index of the last word of the longest phrase that goes on from here; -1: none does. */
function match(node: Node, words: readonly Word[], next: number, sentence: number): number {
  let last = node.ends ? next - 1 : -1;
  const word = words[next];
  const isInside = word !== undefined && word.sentence === sentence;
  if (isInside) {
    const exact = node.byWord?.get(word.text);
    if (exact !== undefined)
      for (const other of exact) last = Math.max(last, match(other, words, next + 1, sentence));
    const perhaps = node.byStem?.get(word.head);
    if (perhaps !== undefined) {
      for (const { stems, node: other } of perhaps)
        if (hasStem(stems, word.text)) last = Math.max(last, match(other, words, next + 1, sentence));
    }
  }
  if (!node.hasOthers) return last;
  for (const { accepts: refused, node: other } of node.nots ?? [])
    if (!isInside || !accepts(refused, word.text)) last = Math.max(last, match(other, words, next, sentence));
  for (const { most, node: other } of node.gaps ?? [])
    last = Math.max(last, matchAfterGap(other, words, next, sentence, most));
  if (node.end !== null && !isInside) last = Math.max(last, match(node.end, words, next, sentence));
  if (node.begin !== null && words[next - 1]?.sentence !== sentence)
    last = Math.max(last, match(node.begin, words, next, sentence));
  return last;
}

function matchAfterGap(
  node: Node,
  words: readonly Word[],
  next: number,
  sentence: number,
  most: number,
): number {
  for (let skipped = 0; skipped <= most; skipped += 1) {
    const last = match(node, words, next + skipped, sentence);
    if (last >= 0) return last;
    if (words[next + skipped]?.sentence !== sentence) return -1;
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

/** @returns the phrase with and without each step that may be missing. */
function variants(steps: readonly string[]): string[][] {
  const at = steps.findIndex((step) => step.endsWith('?'));
  if (at < 0) return [[...steps]];
  const before = steps.slice(0, at);
  const step = steps[at] ?? '';
  // Only a word may be missing: `!a|the?` would read as something else than it looks.
  if (step.startsWith('!') || step.startsWith('.')) throw new Error(`“${step}” cannot be missing`);
  return variants(steps.slice(at + 1)).flatMap((rest) => [
    [...before, step.slice(0, -1), ...rest],
    [...before, ...rest],
  ]);
}

function addPhrase(
  root: Node,
  behind: Steps,
  steps: readonly string[],
  lists: Readonly<Record<string, string>>,
): void {
  const first = steps.find((step) => step !== '^' && !step.startsWith('!'));
  if (first === undefined || first === '$' || first.startsWith('..'))
    throw new Error(`The phrase “${steps.join(' ')}” must begin with a word`);
  let node = root;
  for (const step of steps) {
    const others = behind.get(node) ?? new Map<string, Node>();
    behind.set(node, others);
    const known = others.get(step);
    const next = known ?? newNode();
    if (known === undefined) {
      others.set(step, next);
      addStep(node, step, next, lists);
    }
    node = next;
  }
  node.ends = true;
}

function addStep(node: Node, step: string, next: Node, lists: Readonly<Record<string, string>>): void {
  node.hasOthers ||= /^(?:[\^$]$|\.\.|!)/u.test(step);
  if (step === '^') node.begin = next;
  else if (step === '$') node.end = next;
  else if (/^\.\.\d*$/u.test(step)) {
    node.gaps ??= [];
    node.gaps.push({ most: Number(step.slice(2) || DEFAULT_GAP), node: next });
  } else if (step.startsWith('!')) {
    node.nots ??= [];
    node.nots.push({ accepts: compileWords(step.slice(1), lists), node: next });
  } else {
    const { words, stems } = compileWords(step, lists);
    if (words.size > 0) node.byWord ??= new Map();
    if (stems.length > 0) node.byStem ??= new Map();
    for (const word of words) node.byWord?.set(word, [...(node.byWord.get(word) ?? []), next]);
    for (const [key, alike] of Map.groupBy(stems, headOf))
      node.byStem?.set(key, [...(node.byStem.get(key) ?? []), { stems: alike, node: next }]);
  }
}

function newNode(): Node {
  return {
    ends: false,
    byWord: null,
    byStem: null,
    gaps: null,
    nots: null,
    begin: null,
    end: null,
    hasOthers: false,
  };
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
  const folded = foldedText(text);
  return pieces.flatMap((piece) => {
    const start = folded.indexOf(piece);
    return start < 0
      ? []
      : [{ first: -1, last: -1, start, end: Math.min(text.length, start + piece.length) }];
  });
}
