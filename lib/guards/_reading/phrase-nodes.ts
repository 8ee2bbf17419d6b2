import { foldText } from '../../domain/fold-text';
import { type Beginnings, type FindBeginnings, findBeginnings } from './beginnings';
import { anchorOf, countCommon } from './phrase-anchor';
import type { PhraseList } from './phrases';
import { headOf } from './word-forms';
import { UNSPACED } from './words';

/** What may stand in one place: whole words, and beginnings of words; folded. */
export interface Accepts {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  /** How many of the words nearly every sentence may have. */
  readonly common: number;
}

/** What may follow a row of words; phrases that begin alike share their nodes. */
export interface PhraseNode {
  /** Whether a phrase ends here. */
  ends: boolean;
  /** Null, as the others: none. There are thousands of nodes, most of them with one word behind them or none. */
  byWord: Map<string, PhraseNode[]> | null;
  byStem: Map<string, { readonly stems: readonly string[]; readonly node: PhraseNode }[]> | null;
  gaps: { readonly most: number; readonly node: PhraseNode }[] | null;
  nots: { readonly accepts: Accepts; readonly node: PhraseNode }[] | null;
  begin: PhraseNode | null;
  end: PhraseNode | null;
  /** Whether anything but words may follow. */
  hasOthers: boolean;
}

/** While the nodes are made: those behind each, by step as it is written. */
type Steps = Map<PhraseNode, Map<string, PhraseNode>>;
/** Gives what the words of a step stand for. */
type ReadStep = (written: string) => Accepts;

const DEFAULT_GAP = 3;

/** Phrases made ready to be looked for. */
export interface CompiledPhrases {
  readonly root: PhraseNode;
  /** The literals, folded. */
  readonly pieces: readonly string[];
  /** Whether all of them can only stand where a script sets no spaces. */
  readonly areUnspaced: boolean;
  readonly beginnings: FindBeginnings;
  /** Finds the words of which each sentence with a phrase has one. */
  readonly anchors: FindBeginnings;
}

/** @returns the phrases as nodes. @throws when one is misspelt. */
export function compilePhrases({ words = {}, phrases, literals = [] }: PhraseList): CompiledPhrases {
  const root = newNode();
  const behind: Steps = new Map();
  const readStep = stepReader(words);
  const anchors = { words: new Set<string>(), stems: new Set<string>() };
  for (const phrase of phrases) {
    for (const steps of variants(phrase.split(' '))) {
      addPhrase(root, behind, steps, readStep);
      const anchor = anchorOf(steps.filter(isOfWords).map(readStep));
      for (const word of anchor.words) anchors.words.add(word);
      for (const stem of anchor.stems) anchors.stems.add(stem);
    }
  }
  const pieces = literals.map(foldText);
  return {
    root,
    pieces,
    areUnspaced: pieces.every((piece) => UNSPACED.test(piece)),
    beginnings: findBeginnings(firstsOf(root)),
    anchors: findBeginnings(anchors),
  };
}

function firstsOf(root: PhraseNode): Beginnings {
  const firsts = { words: new Set<string>(), stems: new Set<string>() };
  addFirsts(root, firsts);
  return firsts;
}

function isOfWords(step: string): boolean {
  return !/^(?:[\^$]$|\.\.|!)/u.test(step);
}

/** Adds what phrases that go on from here begin with; what only looks at the next word or the sentence's end goes on. */
function addFirsts(
  { byWord, byStem, nots, begin }: PhraseNode,
  firsts: { readonly words: Set<string>; readonly stems: Set<string> },
): void {
  for (const word of byWord?.keys() ?? []) firsts.words.add(word);
  for (const alike of byStem?.values() ?? [])
    for (const { stems } of alike) for (const stem of stems) firsts.stems.add(stem);
  for (const { node } of nots ?? []) addFirsts(node, firsts);
  if (begin !== null) addFirsts(begin, firsts);
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

function addPhrase(root: PhraseNode, behind: Steps, steps: readonly string[], readStep: ReadStep): void {
  const first = steps.find((step) => step !== '^' && !step.startsWith('!'));
  if (first === undefined || first === '$' || first.startsWith('..'))
    throw new Error(`The phrase “${steps.join(' ')}” must begin with a word`);
  let node = root;
  for (const step of steps) {
    const others = behind.get(node) ?? new Map<string, PhraseNode>();
    behind.set(node, others);
    const known = others.get(step);
    const next = known ?? newNode();
    if (known === undefined) {
      others.set(step, next);
      addStep(node, step, next, readStep);
    }
    node = next;
  }
  node.ends = true;
}

function addStep(node: PhraseNode, step: string, next: PhraseNode, readStep: ReadStep): void {
  node.hasOthers ||= !isOfWords(step);
  if (step === '^') node.begin = next;
  else if (step === '$') node.end = next;
  else if (/^\.\.\d*$/u.test(step)) {
    node.gaps ??= [];
    node.gaps.push({ most: Number(step.slice(2) || DEFAULT_GAP), node: next });
  } else if (step.startsWith('!')) {
    node.nots ??= [];
    node.nots.push({ accepts: readStep(step.slice(1)), node: next });
  } else {
    const { words, stems } = readStep(step);
    if (words.size > 0) node.byWord ??= new Map();
    if (stems.length > 0) node.byStem ??= new Map();
    for (const word of words) node.byWord?.set(word, [...(node.byWord.get(word) ?? []), next]);
    for (const [key, alike] of Map.groupBy(stems, headOf))
      node.byStem?.set(key, [...(node.byStem.get(key) ?? []), { stems: alike, node: next }]);
  }
}

function newNode(): PhraseNode {
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

/** Most steps stand in several phrases. @throws when a list is asked for that is not there. */
function stepReader(lists: Readonly<Record<string, string>>): ReadStep {
  const known = new Map<string, Accepts>();
  return (written) => {
    const accepts = known.get(written) ?? compileWords(written, lists);
    known.set(written, accepts);
    return accepts;
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
  const whole = new Set(all.filter((word) => !word.endsWith('*')).map(foldText));
  return { words: whole, stems, common: countCommon(whole) };
}
