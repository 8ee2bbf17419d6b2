import type { TextSpan } from '../domain/guard';
import { messages } from '../messages';
import { ACCUSATIONS, INSULTS, REPORTED, SUPPOSED } from './_accusation-phrases';
import { type FindPhrases, findPhrases, type PhraseMatch } from './_phrases';
import { wordsOf } from './_words';
import type { Guard } from './index';

const id = 'accusation';
const findAccusations = findPhrases(ACCUSATIONS);
const findInsults = findPhrases(INSULTS);
const findReported = findPhrases(REPORTED);
const findSupposed = findPhrases(SUPPOSED);
const QUOTED = /["“„«][^"“”„«»\n]{1,200}["”“»]/gu;

export const guard: Guard = {
  id,
  doc: 'Asks before a reply accuses somebody of lying, fraud, theft, bad faith, fault or stupidity.',
  check({ text }) {
    const accusations = findAccusations(text);
    const insults = findInsults(text);
    if (accusations.length + insults.length === 0) return null;
    const reported = sentencesWith(findReported, text);
    const supposed = sentencesWith(findSupposed, text);
    const isSaid = (match: PhraseMatch) => !reported.has(sentenceOf(text, match)) && !isQuoted(text, match);
    const spans = [
      ...accusations.filter((match) => isSaid(match) && !supposed.has(sentenceOf(text, match))),
      ...insults.filter(isSaid),
    ];
    if (spans.length === 0) return null;
    return {
      guardId: id,
      level: 'confirm',
      sentence: messages.guards.accusation,
      spans: spans.map(({ start, end }): TextSpan => ({ start, end })).toSorted((a, b) => a.start - b.start),
    };
  },
};

/** @returns numbers of the sentences in which such a phrase stands; -1 for a literal. */
function sentencesWith(find: FindPhrases, text: string): ReadonlySet<number> {
  return new Set(find(text).map((match) => sentenceOf(text, match)));
}

function sentenceOf(text: string, { first }: PhraseMatch): number {
  return first < 0 ? -1 : (wordsOf(text)[first]?.sentence ?? -1);
}

function isQuoted(text: string, { start, end }: PhraseMatch): boolean {
  return Array.from(text.slice(0, 20_000).matchAll(QUOTED)).some(
    ({ 0: quote, index }) => index < start && end < index + quote.length,
  );
}
