import type { CheckedReply } from '../domain/guard';
import { messages } from '../messages';
import { hideLiterals, hidePhrases, upheldPhrases } from './_hiding-words';
import { notBeside, spansOf } from './_near';
import { findPhrases } from './_phrases';
import {
  courtesyPhrases,
  disclosureLiterals,
  disclosurePhrases,
  praiseLiterals,
  praisePhrases,
  relationWords,
} from './_relation-words';
import type { Guard } from './index';

const id = 'undisclosed-relationship';

const findDisclosure = findPhrases({ phrases: disclosurePhrases, literals: disclosureLiterals });
const findPraise = findPhrases({ phrases: praisePhrases, literals: praiseLiterals });
const findCourtesy = findPhrases({ phrases: courtesyPhrases });
const findHide = findPhrases({ words: relationWords, phrases: hidePhrases, literals: hideLiterals });
const findUpheld = findPhrases({ words: relationWords, phrases: upheldPhrases });

export const guard: Guard = {
  id,
  doc: 'Asks before somebody who is employed, paid or given something praises without saying so, or is asked not to.',
  check(reply) {
    const named = findHide(reply.text);
    const hidden = named.length === 0 ? [] : notBeside(reply.text, named, findUpheld(reply.text));
    if (hidden.length > 0) return finding(messages.guards.hiddenDisclosure, hidden);
    const praise = undisclosedPraise(reply);
    return praise.length === 0 ? null : finding(messages.guards.undisclosedPraise, praise);
  },
};

function finding(sentence: string, found: Parameters<typeof spansOf>[0]) {
  return { guardId: id, level: 'confirm' as const, sentence, spans: spansOf(found) };
}

function undisclosedPraise({ text, context: { relationship } }: CheckedReply) {
  const isTied = relationship === 'employee' || relationship === 'gifted' || relationship === 'paid';
  if (!isTied || findDisclosure(text).length > 0) return [];
  return notBeside(text, findPraise(text), findCourtesy(text));
}
