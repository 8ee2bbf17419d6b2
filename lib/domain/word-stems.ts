import { hashUnits, Tokens } from './tokens';
import { foldingOf, kindOf, UnitKind } from './unit-kinds';

/** Words that are alike in their beginning mean alike ("grinder", "grinding"): so many letters are kept. */
const STEM_LENGTH = 5;
/** Longer texts are judged by their beginnings, in UTF-16 code units. */
const MAX_LENGTH = 20_000;

/** English words that say nothing about what a text is about. */
const EMPTY_WORDS =
  'a about after all also am an and any are as at be been being but by can could did do does doing don for from get got ' +
  'had has have having he her here him his how i if in into is it its just let ll me more my no not now of on or our out ' +
  're really s she so some such t than that the their them then there these they this those to too up us ve very was we ' +
  'were what when where which who why will with would you your hi hello hey dear please thank thanks sorry rt amp https ' +
  'http www com';

/** A stem as a number, with where it was first read. */
export interface WordStem {
  readonly stem: number;
  readonly start: number;
  readonly end: number;
}

/** @returns the telling words of a text, each once; single ideographs count as words. */
export function wordStems(text: string): WordStem[] {
  const found = new Map<number, WordStem>();
  visitStems(text, (stem, start, end) => {
    if (!found.has(stem)) found.set(stem, { stem, start, end });
  });
  return [...found.values()];
}

/** Calls `visit` for each telling word in turn, repeated ones too. */
export function visitStems(text: string, visit: (stem: number, start: number, end: number) => void): void {
  readStems(text, (stem, start, end) => {
    if (!emptyStems.has(stem)) visit(stem, start, end);
  });
}

const tokens = new Tokens();

function readStems(text: string, visit: (stem: number, start: number, end: number) => void): void {
  tokens.read(text.slice(0, MAX_LENGTH));
  while (tokens.next()) {
    const { start, end, kind } = tokens;
    visit(kind === UnitKind.word ? stemOf(text, start, end) : tokens.hash, start, end);
  }
}

const emptyStems = new Set<number>();
readStems(EMPTY_WORDS, (stem) => emptyStems.add(stem));

function stemOf(text: string, start: number, end: number): number {
  let folded = '';
  for (let at = start; at < end && folded.length < STEM_LENGTH; ) {
    const code = text.codePointAt(at) ?? 0;
    if (kindOf(code) === UnitKind.word) folded += foldingOf(code);
    at += code > 0xffff ? 2 : 1;
  }
  return hashUnits(folded.slice(0, STEM_LENGTH));
}
