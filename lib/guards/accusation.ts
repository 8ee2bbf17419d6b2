import type { CheckedReply, TextSpan } from '../domain/guard';
import { messages } from '../messages';
import { judged } from './_learned/judge-wording';
import { ACTS } from './_others/accusation-acts';
import { MISTRUST } from './_others/accusation-mistrust';
import { ACCUSATIONS, INSULTS, REPORTED, SUPPOSED } from './_others/accusation-phrases';
import { findPhrases, type PhraseMatch } from './_reading/phrases';
import { wordsOf } from './_reading/words';
import type { Guard } from './index';

const id = 'accusation';
const findAccusations = findPhrases(ACCUSATIONS);
const findActs = findPhrases(ACTS);
const findInsults = findPhrases(INSULTS);
const findMistrust = findPhrases(MISTRUST);
const findReported = findPhrases(REPORTED);
const findSupposed = findPhrases(SUPPOSED);
const QUOTED = /["“„«][^"“”„«»\n]{1,200}["”“»]/gu;

export const guard: Guard = {
  id,
  doc: 'Asks before a reply accuses somebody of lying, fraud, theft, bad faith, fault or stupidity.',
  judgesWording: true,
  check(reply) {
    const spans = accusationsIn(reply);
    if (spans === null) return null;
    return {
      guardId: id,
      level: 'confirm',
      sentence: messages.guards.accusation,
      spans: spans.map(({ start, end }): TextSpan => ({ start, end })).toSorted((a, b) => a.start - b.start),
    };
  },
};

function accusationsIn(reply: CheckedReply): readonly TextSpan[] | null {
  const { text } = reply;
  const acts = [...findAccusations(text), ...findActs(text)];
  const insults = [...findInsults(text), ...findMistrust(text)];
  if (acts.length + insults.length === 0) return judged(reply, id, null);
  const reported = findReported(text);
  const unsure = [...reported, ...findSupposed(text)];
  const quotes = quotesIn(text);
  const spans = [
    ...acts.filter((match) => !isGoverned(text, match, unsure)),
    ...insults.filter((match) => !isGoverned(text, match, reported)),
  ].filter(({ start, end }) => !quotes.some((quote) => quote.start < start && end < quote.end));
  return spans.length === 0 ? null : spans;
}

const ENDS_CLAUSE = /[,–—(]/u;

/** @returns whether what denies, supposes or only repeats stands in the same clause of the same sentence. */
function isGoverned(text: string, match: PhraseMatch, governors: readonly PhraseMatch[]): boolean {
  return governors.some((governor) => {
    if (sentenceOf(text, governor) !== sentenceOf(text, match)) return false;
    const between =
      governor.end <= match.start
        ? text.slice(governor.end, match.start)
        : text.slice(match.end, Math.max(match.end, governor.start));
    return !ENDS_CLAUSE.test(between);
  });
}

/** -1 for a literal. */
function sentenceOf(text: string, { first }: PhraseMatch): number {
  return first < 0 ? -1 : (wordsOf(text)[first]?.sentence ?? -1);
}

function quotesIn(text: string): readonly TextSpan[] {
  return Array.from(text.slice(0, 20_000).matchAll(QUOTED), ({ 0: quote, index }) => ({
    start: index,
    end: index + quote.length,
  }));
}
