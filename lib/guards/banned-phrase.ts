import type { TextSpan } from '../domain/guard';
import { linearPattern, patternSource } from '../domain/linear-pattern';
import { messages } from '../messages';
import { foldLookalikes, readAsLatin } from './_reading/lookalikes';
import { phraseTokens } from './_reading/phrase-tokens';
import type { Guard } from './index';

const id = 'banned-phrase';

export const guard: Guard = {
  id,
  doc: 'Stops a reply with a phrase that the team does not say, however its letters are written.',
  check({ text, context: { bannedPhrases } }) {
    if (bannedPhrases.length === 0) return null;
    const { plain, patterns } = readPhrases(bannedPhrases);
    const spans = [...plainOnes(text, plain), ...patternOnes(text, patterns)];
    const [first] = spans.toSorted((a, b) => a.start - b.start);
    if (first === undefined) return null;
    const sentence = messages.guards.bannedPhrase(text.slice(first.start, first.end).slice(0, 60));
    return { guardId: id, level: 'stop', sentence, spans: spans.toSorted((a, b) => a.start - b.start) };
  },
};

interface Phrases {
  /** By the first word. */
  readonly plain: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly patterns: readonly string[];
}

/** Read once for each list: it stays the same while a person writes. */
const read = new WeakMap<readonly string[], Phrases>();
/** "/word/i" is written by those who know other languages' patterns; ours are without case anyway. */
const FLAGS = /(?<=^\/.+\/)[gimsu]{1,5}$/u;
/** A sign at either end of a phrase says nothing about it. */
const IDLE = /^[.,;:!?…]$/u;

function readPhrases(phrases: readonly string[]): Phrases {
  const known = read.get(phrases);
  if (known) return known;
  const plain = new Map<string, string[][]>();
  const patterns: string[] = [];
  for (const phrase of phrases) {
    const source = patternSource(phrase.trim().replace(FLAGS, ''));
    if (source !== null) patterns.push(source);
    const words = source === null ? phraseTokens(phrase).map(({ text }) => text) : [];
    const from = words.findIndex((word) => !IDLE.test(word));
    const [first, ...rest] = words.slice(from, words.findLastIndex((word) => !IDLE.test(word)) + 1);
    if (first !== undefined && from >= 0) plain.set(first, [...(plain.get(first) ?? []), rest]);
  }
  const made = { plain, patterns };
  read.set(phrases, made);
  return made;
}

const NONE: readonly (readonly string[])[] = [];

function plainOnes(text: string, plain: Phrases['plain']): TextSpan[] {
  if (plain.size === 0 || isWithout(text, [...plain.keys()])) return [];
  const tokens = phraseTokens(text);
  const spans: TextSpan[] = [];
  tokens.forEach(({ text: first, start, end }, at) => {
    for (const rest of plain.get(first) ?? NONE)
      if (rest.every((word, next) => tokens[at + 1 + next]?.text === word))
        spans.push({ start, end: tokens[at + rest.length]?.end ?? end });
  });
  return spans;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const PLAIN_TEXT = /^[\u0000-\u007f]*$/u;

/** @returns whether none of these folded words can stand in a text of plain letters, which is told without reading its words. */
function isWithout(text: string, words: readonly string[]): boolean {
  if (!PLAIN_TEXT.test(text)) return false;
  const folded = foldLookalikes(text);
  return !words.some((word) => folded.includes(word));
}

const SPACES = /[\u00a0\u2000-\u200a\u202f\u3000]/gu;
const APOSTROPHES = /[‘’ʼ`]/gu;

/** As it is written, and with plain letters, spaces and apostrophes in the same places. */
function patternOnes(text: string, patterns: readonly string[]): TextSpan[] {
  if (patterns.length === 0) return [];
  const plain = PLAIN_TEXT.test(text)
    ? text.replaceAll('`', "'")
    : readAsLatin(text).replace(SPACES, ' ').replace(APOSTROPHES, "'");
  return patterns
    .map((source) => {
      const pattern = linearPattern(source);
      return pattern?.find(text) ?? (plain === text ? null : pattern?.find(plain)) ?? null;
    })
    .filter((span) => span !== null);
}
