import { keptPerWord } from './_kept';
import type { Concepts } from './_weigh';
import type { Word } from './_words';

interface Entry {
  /** Number of the class. */
  readonly of: number;
  readonly stem: string;
  readonly rest: readonly string[];
}

const LETTERS = 2;

/** @returns what tells, by word, the numbers of the classes of which something begins there. */
export function classFinder(classes: Concepts): (words: readonly Word[]) => number[][] {
  const heads = indexOf(classes);
  const entriesOf = keptPerWord((word): readonly Entry[] =>
    (heads.get(word.slice(0, LETTERS)) ?? []).filter(({ stem }) => fits(stem, word)),
  );
  return (words) =>
    words.map(({ text }, at) => {
      const found: number[] = [];
      for (const { of, rest } of entriesOf(text))
        if (!found.includes(of) && goesOn(rest, words, at)) found.push(of);
      return found;
    });
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
