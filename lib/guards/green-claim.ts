import type { TextSpan } from '../domain/guard';
import { messages } from '../messages';
import { greenConcepts } from './_green/green-concepts';
import { greenWeights } from './_green/green-weights';
import { greenDeeds, greenDenials, greenLiterals, greenNames, greenWords } from './_green/green-words';
import { notBeside, spansOf } from './_reading/near';
import { findPhrases } from './_reading/phrases';
import { quotesIn } from './_reading/quotes';
import { phraseOrSum, readerOf, weigh } from './_reading/weigh';
import type { Guard } from './index';

const id = 'green-claim';

const readGreen = readerOf(greenConcepts);
/** `aloneDenied`: where each claim by name is denied, asked about or quoted, the sum has to be surer. */
const LIMITS = { denies: -40, alone: 5, aloneDenied: 40 };

const findName = findPhrases({ words: greenWords, phrases: greenNames, literals: greenLiterals });
const findDeed = findPhrases({ words: greenWords, phrases: greenDeeds });
const findDenial = findPhrases({
  words: greenWords,
  phrases: greenDenials,
  literals: ['ません', 'かどうか', 'とは言', '認証', '証明'],
});
/** Denials that a deed's own "no" would be taken for. */
const findQuestion = findPhrases({
  words: greenWords,
  phrases: greenDenials.filter((phrase) => !/^(?:not|kein|ne|no|nao|non|geen)[|*]/u.test(phrase)),
});

export const guard: Guard = {
  id,
  doc: 'Asks before a broad claim that something is good for the environment: such claims must be exact and shown.',
  judgesWording: true,
  check({ text }) {
    const { made, isDenied } = claimsIn(text);
    const limits = isDenied ? { ...LIMITS, alone: LIMITS.aloneDenied } : LIMITS;
    const claims = phraseOrSum(made, weigh(readGreen(text), greenWeights), limits);
    if (claims === null) return null;
    return { guardId: id, level: 'confirm', sentence: messages.guards.greenClaim, spans: spansOf(claims) };
  },
};

/** @returns the claims that a text makes by name; `isDenied`: it names some, and makes none of them. */
function claimsIn(text: string): { readonly made: readonly TextSpan[]; readonly isDenied: boolean } {
  const names = findName(text);
  const deeds = findDeed(text);
  if (names.length + deeds.length === 0) return { made: [], isDenied: false };
  const quotes = quotesIn(text);
  const made = [
    ...notBeside(text, names, findDenial(text)),
    ...notBeside(text, deeds, findQuestion(text)),
  ].filter(
    (one) => !isAsked(text, one) && !quotes.some(({ start, end }) => start <= one.start && one.end <= end),
  );
  return { made, isDenied: made.length === 0 };
}

/** @returns whether the claim stands in a question that is not agreed to. */
function isAsked(text: string, { end }: TextSpan): boolean {
  const rest = text.slice(end, end + 300);
  const mark = /[.!?]/u.exec(rest);
  return mark?.[0] === '?' && !AGREES.test(rest.slice(mark.index));
}

const AGREES =
  /\b(?:yes|yep|absolutely|definitely|of course|completely|totally|sure|it is|they are|we are|is[.!]|do|ja|oui|si|sí|sim)\b/iu;
