import { keptPerWord } from '../_reading/kept';
import type { Concepts } from '../_reading/concept-index';
import type { Word } from '../_reading/words';

interface Entry {
  /** Number of the class. */
  readonly of: number;
  readonly stem: string;
  readonly rest: readonly string[];
}

const LETTERS = 2;

/** Tells the numbers of the classes of which something begins with this word of a text. */
export type ClassesAt = (words: readonly Word[], at: number) => readonly number[];

/** @returns what tells them. */
export function classFinder(classes: Concepts): ClassesAt {
  const heads = indexOf(classes);
  const known = keptPerWord((word) => {
    const entries = (heads.get(word.slice(0, LETTERS)) ?? []).filter(({ stem }) => fits(stem, word));
    const alone = entries.filter(({ rest }) => rest.length === 0).map((entry) => entry.of);
    return { alone, longer: entries.filter(({ rest }) => rest.length > 0) };
  });
  return (words, at) => {
    const { alone, longer } = known(words[at]?.text ?? '');
    if (longer.length === 0) return alone;
    const met = longer.filter(({ rest }) => goesOn(rest, words, at));
    return met.length === 0 ? alone : [...alone, ...met.map((entry) => entry.of)];
  };
}

function indexOf(classes: Concepts): ReadonlyMap<string, readonly Entry[]> {
  const heads = new Map<string, Entry[]>();
  for (const [of, phrases] of Object.values(classes).entries()) {
    for (const phrase of phrases.split(',')) {
      const [stem = '', ...rest] = phrase.trim().split(/\s+/u);
      const head = stem.slice(0, LETTERS).replace('*', '');
      const entries = heads.get(head) ?? [];
      entries.push({ of, stem, rest });
      heads.set(head, entries);
    }
  }
  return heads;
}

function goesOn(rest: readonly string[], words: readonly Word[], at: number): boolean {
  return rest.every((option, offset) => {
    const word = words[at + offset + 1];
    return word !== undefined && word.sentence === words[at]?.sentence && fits(option, word.text);
  });
}

function fits(option: string, word: string): boolean {
  if (option === '_') return true;
  return option.endsWith('*') ? word.startsWith(option.slice(0, -1)) : option === word;
}
