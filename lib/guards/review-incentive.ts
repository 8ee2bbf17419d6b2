import { messages } from '../messages';
import { nearPair, notBeside, spansOf } from './_reading/near';
import { findPhrases } from './_reading/phrases';
import { phraseOrSum, readerOf, weigh } from './_reading/weigh';
import { wordsOf } from './_reading/words';
import { incentiveConcepts, incentiveNeeds } from './_reviews/incentive-concepts';
import { incentiveWeights } from './_reviews/incentive-weights';
import { reviewWords } from './_reviews/review-words';
import { rewardLiterals, rewardPhrases, rewardWords } from './_reviews/reward-words';
import type { Guard } from './index';

const id = 'review-incentive';

const readIncentive = readerOf(incentiveConcepts);
const LIMITS = { denies: -25, alone: 8 };

/** A comment may win something without being a review. */
const REVIEWED = reviewWords.review
  .split('|')
  .filter((word) => !/^(?:comments?|take|words?)$/u.test(word))
  .join('|');

const findAsk = findPhrases({
  words: { ...reviewWords, rated: REVIEWED },
  phrases: [
    '@give .. @rated',
    'rate|rating|rates|review|score|scores|scoring us|our|it|this|that|them|your|any|every|each|a|in|on|now|today|from|the|me !application|applications|quote|attached',
    'you|who|and|can|could|please|people|customers|shoppers|guests|users|buyers|players to? rate|review',
    '^ rate|review !of|process|the',
    'reviewer|reviewers get|gets|receive|receives|earn|earns|win|wins|of|who|can|will|each|this|are',
    'each|every|any|all|per|for|against|of .. review|reviews|rating|ratings|opinion|testimonial|feedback|stars',
    'with|from|by|via a|an|your .. review|rating|testimonial',
    'review|rating|feedback|testimonial|comment|opinion is|goes|appears|has|equals|means|gets|earns|wins|and|or live|up|online|posted|published|you|a|been|reward',
    'honest|good|positive|glowing|kind|nice|5|five|star review|reviews|rating|ratings|words',
    'product|google|online|amazon rating|ratings|review|reviews',
    'for|with|each|every|any|all|exchange|after|who|once|send|leave|give .. feedback',
    'feedback|review|rating equals|reward|gets|earns',
    'reviews|feedback|ratings get|gets|are rewarded',
    'stay|visit|experience|meal|time|trip|order|opinion|thoughts on|at|in|with @platform',
    'minute|minutes|moment|seconds .. review|rating|feedback|@bigSite',
    'what you think .. on|@platform',
    'nice|kind|good|positive .. about us|our|me .. online|@platform',
    'love|like|want|need|hear|appreciate|share your|ur review|take|thoughts|opinion|words|verdict',
    'more|many stars|reviews|ratings',
    'verdict|rating|review|opinion on the|our|google|amazon app|store|google|amazon|page|@bigSite',
    'link|screenshot|proof|picture|copy|photo to|of your|the review|rating',
    'reviewing|rating|reviews pay|pays',
    'reach|hit|collect .. reviews|ratings',
    'mind .. stars|review|rating',
    'lines|line|words on @bigSite',
    'written|write|wrote .. something|bit|few|line|lines|words|about .. us|our|it|@platform',
    'say|tell|describe|share|write|talk|recount|post|mention|put|sing|shout ..8 on|in|at .. @bigSite',
    'thoughts|opinion|experience|how|what|something|story|words|take|stay|visit|honest|praise ..6 on|in|at .. @platform',
    '@give yours|something|one .. @platform',
    '@give it|them|this|that .. @bigSite',
    'write up .. your|ur|time|stay|visit|experience',
    '@site',
    '@change .. @written',
    'take|taking|taken|bring|taking .. @written .. down|off|back|offline',
    '@written ..5 @changed',
    '5|five stars',
    'thumbs up',
    'shout out',
    'bewert*',
    'rezens*',
    'sterne',
    'avis',
    'notez',
    'evalu*',
    'temoign*',
    'resena*',
    'opinion|opiniones',
    'valora*',
    'calific*',
    'avalia*',
    'avalie*',
    'resenha*',
    'recension*',
    'recensi*',
    'beoordel*',
    'estrellas|estrelas|etoiles|stelle',
  ],
  literals: ['レビュー', '口コミ', 'クチコミ', 'ご感想', '高評価', '評価を', '評価し', '星5', '星五'],
});

/** In return for taking back what was said, even money that is due is too much. */
const findChange = findPhrases({
  words: reviewWords,
  phrases: [
    '@change .. @written',
    'take|taking|taken|bring .. @written .. down|off|back|offline',
    '@written ..5 @changed',
  ],
});

const findReward = findPhrases({ words: rewardWords, phrases: rewardPhrases, literals: rewardLiterals });
const findMoney = findPhrases({
  words: rewardWords,
  phrases: [
    '@get !to|in|back|through|rid .. a|an|one|two|free|extra|some|special',
    'each|everyone receive|get|gets|receives|win|wins',
    '@num pounds|euros|dollars|bucks|quid|percent|months|weeks',
    'no|any charge|cost',
    'we|i will|would|can|could|shall !love|like|appreciate|be|read|hear|know|pass|share|help|see|look|need|ask|never|not|reply|answer|respond|try|make|fix|investigate|contact|call|work|continue|improve|all|take|use|really|always|also|remove|find|forward|do|leave|write|rate|review|post|update|change|in|on|at|happy|glad|grateful|delighted|sorry|so|very|always|of|one|have|tell|edit|delete|understand|learn|keep|check|publish|welcome|pleased|just|still|both|only|then|submit|value',
    'we refill|swap|drop|add|give|knock|take|pay|cover|credit|double|waive|throw|plant|return|refund',
    'credited',
    'new one',
    'you get|receive|earn|win|pay|save|pocket|collect',
    'get|receive|earn|collect|win|grab|pick !to|in|back|through|rid|it|us|the|up',
    'extra|double|bigger|faster|priority|upgrade|vip|exclusive|less',
    'return|release your|the deposit|money|fee|payment',
    '@weak !policy|policies|request|requests|department|form',
    'fee|charge|bill|cost .. disappears|disappear|dropped|gone|waived|cancelled',
    'erstatt*',
    'rembours*',
    'reembols*',
  ],
});
const SUM =
  /[£$€¥]\s?\d|\d\s?(?:€|%|euros?\b|pounds?\b|dollars?\b|bucks?\b|quid\b|percent\b|per cent\b|reais\b|円)/giu;

/** The review is not the customer's, or there is nothing for it. */
const findDenial = findPhrases({
  words: { ...reviewWords, ...rewardWords },
  phrases: [
    'no|zero|without !matter|later|strings|purchase|need|problem|worries .. @gift',
    'not|never|nor|neither|nobody|rather !forget|only|just|miss|wait .. ask|asks|asked|accept|offer|offers|give|gives|take|request|allowed|permitted|pay|pays|paid|buy|buys|swap|trade|exchange|reward|count|counts|incentivise|incentivize|hand|link|linked|tied|depend|provide',
    'never',
    'competitor|competitors|others',
    'none|nothing .. paid|return|expected|required|exchange|needed|asked',
    'may|must|can|shall|should not .. ask|take|accept|offer|gifts',
    'against .. policy|rules|guidelines|law|terms|principles',
    'not .. in exchange|return',
    'nothing to do with',
    'whether or not',
    'with or without',
    'regardless of whether',
    'separate|independent from|of',
    'prohibit*|forbid*|banned|illegal|unlawful',
    'we|panel|team|they|i|committee|board|council|lawyers|auditors|engineers|staff|auditor review|reviews|reviewed|rate|reviewing',
    'review|reviews your|the|our|this|these attached|quote|contract|terms|document|documents|application|applications|invoice|settings|basket|cart|order|details|budget|draft|proposal|bill|statement|offer|policy|plan|request',
    'under review',
    'left this|that|your|a|the review',
    'for review $',
    'thanks|thank you? very? much? for .. @review',
    'thanks|thank|danke*|vielen|merci|gracias|obrigad*|grazie|bedankt ..5 review|rating|feedback|bewertung|rezension|avis|resena|opinion|avaliacao|recensione|comments|words|stars',
    'ask .. to? rate|review|reviews !you',
    'kein*|nicht|nie|niemals',
    'aucun*|jamais|sans',
    'nunca|ningun*|sin',
    'nenhum*|sem',
  ],
  literals: ['ません', 'ありません', 'ございません'],
});
/** What ties the one to the other, over a thanks as well. */
const findTie = findPhrases({
  phrases: [
    'in return|exchange',
    'as a|our|my .. thank|thanks|token|sign|appreciation|gesture',
    'to thank|say you|thank',
    'once|after|then|afterwards|provided|beforehand',
    'all we|i ask',
    'we would|will need|like',
    'zum dank',
    'als dank*|dankeschon',
    'en echange|remerciement',
    'a cambio',
    'em troca',
  ],
});

export const guard: Guard = {
  id,
  doc: 'Asks about what is given or held out for a review, its stars or its removal: such reviews are forbidden.',
  judgesWording: true,
  check({ text }) {
    const reading = readIncentive(text);
    if (!incentiveNeeds.some((concept) => reading.has(concept))) return null;
    const found = phraseOrSum(incentive(text) ?? [], weigh(reading, incentiveWeights), LIMITS);
    return (
      found && {
        guardId: id,
        level: 'confirm',
        sentence: messages.guards.reviewIncentive,
        spans: spansOf(found),
      }
    );
  },
};

/** "As a thank you for your review" thanks for none yet. */
const GIVERS = new Set(['a', 'our', 'my', 'little', 'of', 'say', 'saying']);

function isThanks(text: string, at: number): boolean {
  return wordsOf(text)[at]?.text.startsWith('thank') ?? false;
}

function incentive(text: string) {
  const asks = findAsk(text);
  if (asks.length === 0) return null;
  const denials = findDenial(text).filter(
    ({ first }) => !(isThanks(text, first) && GIVERS.has(wordsOf(text)[first - 1]?.text ?? '')),
  );
  const gifts = notBeside(text, findReward(text), denials);
  const sums = [...text.matchAll(SUM)].map(({ 0: whole, index }) => spot(text, index, index + whole.length));
  const money = notBeside(text, [...findMoney(text), ...sums], denials);
  const asked = notBeside(text, asks, denials);
  return (
    nearPair(text, asked, gifts, 1) ??
    nearPair(text, asked, money, 0) ??
    nearPair(text, notBeside(text, findChange(text), denials), [...gifts, ...money], 2) ??
    (findTie(text).length > 0 ? nearPair(text, asked, money, 1) : null)
  );
}

/** A piece of the text as if it had been found as a phrase. */
function spot(text: string, start: number, end: number) {
  const first = wordsOf(text).findIndex((word) => word.end > start);
  return { start, end, first, last: first };
}
