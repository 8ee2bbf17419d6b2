import { messages } from '../messages';
import { greenDeeds, greenDenials, greenLiterals, greenNames, greenWords } from './_green-words';
import { notBeside, spansOf } from './_near';
import { findPhrases } from './_phrases';
import type { Guard } from './index';

const id = 'green-claim';

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
  check({ text }) {
    const names = findName(text);
    const deeds = findDeed(text);
    if (names.length + deeds.length === 0) return null;
    const claims = [
      ...notBeside(text, names, findDenial(text)),
      ...notBeside(text, deeds, findQuestion(text)),
    ];
    if (claims.length === 0) return null;
    return { guardId: id, level: 'confirm', sentence: messages.guards.greenClaim, spans: spansOf(claims) };
  },
};
