import { messages } from '../messages';
import { greenConcepts } from './_green-concepts';
import { greenWeights } from './_green-weights';
import { greenDeeds, greenDenials, greenLiterals, greenNames, greenWords } from './_green-words';
import { notBeside, spansOf } from './_near';
import { findPhrases } from './_phrases';
import { phraseOrSum, readerOf, weigh } from './_weigh';
import type { Guard } from './index';

const id = 'green-claim';

const readGreen = readerOf(greenConcepts);
const LIMITS = { denies: -40, alone: 5 };

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
    const claims = phraseOrSum(claimsIn(text), weigh(readGreen(text), greenWeights), LIMITS);
    if (claims === null) return null;
    return { guardId: id, level: 'confirm', sentence: messages.guards.greenClaim, spans: spansOf(claims) };
  },
};

function claimsIn(text: string) {
  const names = findName(text);
  const deeds = findDeed(text);
  if (names.length + deeds.length === 0) return [];
  return [...notBeside(text, names, findDenial(text)), ...notBeside(text, deeds, findQuestion(text))];
}
