import { foldText } from '../../domain/fold-text';
import { findBeginnings } from './beginnings';
import { keptPerWord } from './kept';
import { UNSPACED, type Word } from './words';

/**
 * Concepts of a guard, at most fifteen: name -> what stands for it, separated by commas. A word; `stem*`; some words
 * in a row ("on the house"); `a|b` one of these, `_` any word, in a row. What holds signs of a script without spaces
 * counts wherever it stands.
 */
export type Concepts = Readonly<Record<string, string>>;

interface Entry {
  readonly bit: number;
  readonly rest: readonly Options[];
  readonly stem: string;
}

/** What may stand in one place; `isAny`: every word. */
interface Options {
  readonly isAny: boolean;
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

const LETTERS = 3;

/** Concepts made ready to be looked for. */
export type ConceptIndex = ReturnType<typeof indexConcepts>;

/** @returns where each concept may begin, and what may go on from there. */
export function indexConcepts(concepts: Concepts) {
  const names = Object.keys(concepts);
  const byWord = new Map<string, Entry[]>();
  const byStem = new Map<string, Entry[]>();
  const literals: (readonly [string, number])[] = [];
  const put = (map: Map<string, Entry[]>, key: string, entry: Entry) => {
    const entries = map.get(key);
    if (entries) entries.push(entry);
    else map.set(key, [entry]);
  };
  for (const [bit, name] of names.entries()) {
    for (const written of (concepts[name] ?? '').split(',')) {
      const phrase = written.trim();
      if (phrase === '') continue;
      if (UNSPACED.test(phrase)) {
        literals.push([phrase, bit]);
        continue;
      }
      const [first = [], ...rest] = foldText(phrase)
        .split(/\s+/u)
        .map((word) => word.split('|'));
      const behind = rest.map(optionsOf);
      for (const option of first) {
        const stem = option.endsWith('*') ? option.slice(0, -1) : '';
        if (stem === '') put(byWord, option, { bit, rest: behind, stem });
        else put(byStem, stem.slice(0, LETTERS), { bit, rest: behind, stem });
      }
    }
  }
  const stems = Array.from(byStem.values(), (entries) => entries.map(({ stem }) => stem)).flat();
  const entriesOf = keptPerWord((word): readonly Entry[] => {
    const longer = (byStem.get(word.slice(0, LETTERS)) ?? []).filter(({ stem }) => word.startsWith(stem));
    return [...(byWord.get(word) ?? []), ...longer];
  });
  return { names, entriesOf, literals, beginnings: findBeginnings({ words: byWord.keys(), stems }) };
}

/** @returns the index of the last word of what begins here in its sentence; -1: it does not stand here. */
export function endOf({ rest }: Entry, words: readonly Word[], at: number): number {
  if (rest.length === 0) return at;
  let last = at;
  for (const options of rest) {
    last += 1;
    const word = words[last];
    if (word === undefined || !fits(options, word.text)) return -1;
  }
  return last;
}

function fits({ isAny, words, stems }: Options, word: string): boolean {
  if (isAny || words.includes(word)) return true;
  for (const stem of stems) if (word.startsWith(stem)) return true;
  return false;
}

function optionsOf(written: readonly string[]): Options {
  return {
    isAny: written.includes('_'),
    words: written.filter((option) => !option.endsWith('*')),
    stems: written.filter((option) => option.endsWith('*')).map((option) => option.slice(0, -1)),
  };
}
