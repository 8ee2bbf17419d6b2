import { messages } from '../messages';
import { nearPair, notBeside, spansOf } from './_reading/near';
import { phraseOrSum, readerOf, weigh } from './_reading/weigh';
import {
  findChange,
  findChanged,
  findNotAsked,
  findNoun,
  findOther,
  findPlea,
  findRequest,
  findReview,
} from './_reviews/gating-changes';
import { gatingConcepts, gatingNeeds } from './_reviews/gating-concepts';
import {
  findFair,
  findHappy,
  findPlain,
  findPlainGood,
  findPrivate,
  findPronoun,
  findPublic,
  findThanks,
  findUnhappy,
} from './_reviews/gating-split';
import { gatingWeights } from './_reviews/gating-weights';
import type { Guard } from './index';

const id = 'review-gating';

const readGating = readerOf(gatingConcepts);
const LIMITS = { denies: -25, alone: 5 };

export const guard: Guard = {
  id,
  doc: 'Asks about a reply that asks only content customers for a public review, or asks for a review to be altered or taken down.',
  judgesWording: true,
  check({ text }) {
    const reading = readGating(text);
    if (!gatingNeeds.some((concept) => reading.has(concept))) return null;
    const found = phraseOrSum(gating(text) ?? [], weigh(reading, gatingWeights), LIMITS);
    return (
      found && {
        guardId: id,
        level: 'confirm',
        sentence: messages.guards.reviewGating,
        spans: spansOf(found),
      }
    );
  },
};

function gating(text: string) {
  const named = findChange(text);
  const told = findChanged(text);
  const denied = named.length + told.length > 0 ? findNotAsked(text) : [];
  const [change] = notBeside(text, named, denied);
  if (change) return [change];
  const changed = told.length > 0 && nearPair(text, notBeside(text, told, denied), findRequest(text), 0);
  if (changed) return changed;
  const asked = askedInAnyOrder(text);
  if (asked) return asked;
  const pronoun = askedOfIt(text);
  if (pronoun) return pronoun;
  const [plain] = findPlain(text);
  const found = plain ? [plain] : split(text);
  return found && findFair(text).length === 0 ? found : null;
}

function askedInAnyOrder(text: string) {
  const nouns = findNoun(text);
  if (nouns.length === 0) return null;
  const denied = findNotAsked(text);
  const left = notBeside(text, nouns, [...denied, ...findThanks(text), ...findPlainGood(text)]);
  const pair = nearPair(text, left, findOther(text), 0);
  return pair && nearPair(text, [pair[0]], findPlea(text), 0) && pair;
}

/** "We saw your two stars. Could you change it?" */
function askedOfIt(text: string) {
  const named = findPronoun(text);
  if (named.length === 0) return null;
  const pair = nearPair(text, notBeside(text, named, findNotAsked(text)), findReview(text), 1);
  return pair && nearPair(text, [pair[0]], findRequest(text), 0) && pair;
}

/** Those who are content are sent one way, the others another. */
function split(text: string) {
  const open = findPublic(text);
  if (open.length === 0) return null;
  const asked = nearPair(text, notBeside(text, findHappy(text), findThanks(text)), open, 1);
  const sentAway = asked && nearPair(text, findUnhappy(text), findPrivate(text), 1);
  return sentAway && [...asked, ...sentAway];
}
