import type { CheckedReply, TextSpan } from '../domain/guard';
import { messages } from '../messages';
import { notBeside, spansOf } from './_reading/near';
import { findPhrases } from './_reading/phrases';
import { readerOf, weigh } from './_reading/weigh';
import { hidingWeights } from './_relationship/hiding-weights';
import { hideLiterals, hidePhrases, upheldPhrases } from './_relationship/hiding-words';
import { hidingConcepts, hidingNeeds, praiseConcepts, praiseNeeds } from './_relationship/praise-concepts';
import { praiseWeights } from './_relationship/praise-weights';
import { relationWords } from './_relationship/relation-words';
import type { Guard } from './index';

const id = 'undisclosed-relationship';

const findHide = findPhrases({ words: relationWords, phrases: hidePhrases, literals: hideLiterals });
const findUpheld = findPhrases({ words: relationWords, phrases: upheldPhrases });
const readHiding = readerOf(hidingConcepts);
const readPraise = readerOf(praiseConcepts);
/** A whole phrase for it says more than words that meet. */
const PHRASE_WEIGHT = 22;

export const guard: Guard = {
  id,
  doc: 'Asks before somebody who is employed, paid or given something praises without saying so, or is asked not to.',
  judgesWording: true,
  check(reply) {
    const hidden = hiddenIn(reply.text);
    if (hidden.length > 0) return finding(messages.guards.hiddenDisclosure, hidden);
    const praise = undisclosedPraise(reply);
    return praise.length === 0 ? null : finding(messages.guards.undisclosedPraise, praise);
  },
};

function finding(sentence: string, found: Parameters<typeof spansOf>[0]) {
  return { guardId: id, level: 'confirm' as const, sentence, spans: spansOf(found) };
}

function hiddenIn(text: string): readonly TextSpan[] {
  const reading = readHiding(text);
  if (!hidingNeeds.some((concept) => reading.has(concept))) return [];
  const named = findHide(text);
  const phrases = named.length === 0 ? [] : notBeside(text, named, findUpheld(text));
  const { sum, spans } = weigh(reading, hidingWeights);
  return sum + (phrases.length > 0 ? PHRASE_WEIGHT : 0) > 0 ? [...phrases, ...spans] : [];
}

function undisclosedPraise({ text, context: { relationship } }: CheckedReply): readonly TextSpan[] {
  const isTied = relationship === 'employee' || relationship === 'gifted' || relationship === 'paid';
  if (!isTied) return [];
  const reading = readPraise(text);
  if (!praiseNeeds.some((concept) => reading.has(concept))) return [];
  const { sum, spans } = weigh(reading, praiseWeights);
  return sum > 0 ? spans : [];
}
