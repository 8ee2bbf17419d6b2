/**
 * A way to say something, by name, and what it says, for texts in small letters: patterns for all letters in any case
 * take long to make ready.
 */
export interface SpeechPattern {
  readonly name: string;
  readonly pattern: RegExp;
}

const CHANGE =
  'add|allow|let|make|give|include|provide|bring|put|enable|support|implement|introduce|consider|create|improve|' +
  'increase|reduce|change|extend|expand|expose|open|offer|integrate|remove|restore|document|redesign|reconsider|show|' +
  'display|simplify|unify|separate|replace|publish|release|raise|have|get|keep|build|stop|port|update|move|merge|' +
  'rename|hide|sync|sell|do|start|return|use';
const GOOD =
  'nice|great|good|cool|awesome|useful|helpful|better|handy|perfect|ideal|lovely|amazing|wonderful|appreciated|' +
  'beneficial|excellent|fantastic|interesting|convenient|brilliant|easier|sweet|neat|best|wise|worthwhile|welcome|super';
const ADVERBS = '(?:[a-z]+ly |also |just |so |very |much |even |more |absolutely |at least |a |an )?';
const PEOPLE =
  'us|me|users?|people|developers?|devs|apps?|customers?|players?|everyone|anyone|the user|the developer';

/** How wishes and proposals are put in English. */
export const IDEA_PATTERNS: readonly SpeechPattern[] = [
  said('please-change', `\\b(?:please|pls|plz|kindly) ${ADVERBS}(?:${CHANGE})\\b`),
  said(
    'would-be-good',
    `\\b(?:would|'d|could|might|will|wud) ${ADVERBS}${ADVERBS}be ${ADVERBS}${ADVERBS}(?:${GOOD})\\b`,
  ),
  said('good-if', `\\b(?:${GOOD})(?: idea)? (?:if|when|to have|to see|to be able)\\b`),
  said(
    'should-be-able',
    `\\b(?:should|must|needs? to|ought to) ${ADVERBS}be (?:able|possible|allowed|available|supported|added|included|an option|a way|an easy|a simple)\\b`,
  ),
  said(
    'there-should-be',
    `\\bthere ${ADVERBS}(?:should|needs? to|must|has to|ought to|could) ${ADVERBS}be\\b`,
  ),
  said('should-change', `\\b(?:should|could|ought to|need to|needs to|must) ${ADVERBS}(?:${CHANGE}|be)\\b`),
  said('i-wish', '\\bwish (?:it|there|you|they|that|the|this|these|we|u|i (?:could|had|didn))\\b'),
  said(
    'would-like',
    "\\b(?:would|'d|id|wud) (?:[a-z]+ly |also )?(?:like|love|prefer|appreciate)(?: it if| to (?:see|have|be able|request|suggest|propose)| if| more| a| an| the (?:ability|option))\\b",
  ),
  said('allow-us', `\\b(?:allow|let|enable|permit|give|letting|allowing|enabling|giving) (?:${PEOPLE}) `),
  said(
    'change-first',
    `(?:^|[.!:;\\n•*-]\\s*|\\b(?:and|or|then|so|but|maybe|perhaps|also|simply|just),? )(?:please )?(?:${CHANGE}) (?!sure|me know|you know|alone|it\\b)[a-z]`,
  ),
  said(
    'changing-first',
    '(?:^|[.!:;\\n])\\s*(?:adding|allowing|making|including|providing|supporting|enabling|having|giving|introducing|bringing|implementing|improving|increasing|removing|support for|ability to|option to|possibility to|more|better|bigger|need|needs)\\b',
  ),
  said(
    'how-about',
    "\\b(?:how|what) about (?:a|an|the|[a-z]+ing|some|more)\\b|\\bwhy (?:not|don'?t (?:you|u|we|they))\\b",
  ),
  said(
    'i-suggest',
    '\\b(?:suggest|suggests|suggestion|suggestions|propose|proposal|recommendation|requesting|feature request|my request|wishlist|wish list|my idea|an idea|idea:)\\b',
  ),
  said('i-request', '\\b(?:i|we) (?:[a-z]+ly |also |would )?(?:request|recommend|vote|urge|propose)\\b'),
  said(
    'we-need',
    '\\b(?:we|i|it|users|developers|app|you|this|they|people) (?:[a-z]+ly |also |just |still )?needs? (?:a|an|more|better|to have|some|the (?:ability|option)|support|full|proper|this)\\b',
  ),
  said(
    'a-way-to',
    '\\b(?:ability|option|options|possibility|possible|opportunity|a way|feature|function|setting|button|support) (?:to|for|that|where|which|of)\\b',
  ),
  said(
    'i-hope',
    '\\b(?:hope|hoping|hopefully|looking forward)(?: to (?:see|be|have)| you| that| for| the next| it will| this will| they| we)\\b',
  ),
  said(
    'could-you',
    `\\b(?:can|could|would|will) (?:you|we|u|ya|i|it|they)(?: guys| all| also)?(?: please| pls)? (?:${CHANGE})\\b`,
  ),
  said(
    'only-missing',
    "\\b(?:only|just|one) (?:thing|feature|problem|request|suggestion|complaint)[^.!?]{0,30}(?:missing|need|lack|wish|is|would)|\\b(?:it|that|this|app) (?:lacks|is missing|'s missing)\\b",
  ),
  said(
    'no-way',
    "\\b(?:no way to|there is no|there's no|there isn't an?|isn't any|no option|without having to)\\b",
  ),
  said(
    'instead',
    '\\b(?:instead of|rather than|ideally|better if|alternatively|at least|in addition to|similar to|just like|the same way)\\b',
  ),
  said(
    'if-you-could',
    '\\bif (?:you|we|i|it|they|there|this|users?|developers?|u|ms|microsoft|the [a-z]+) (?:guys )?(?:could|would|was|were|had|can|add|added|made|gave)\\b',
  ),
  said('please-last', '\\b(?:please|pls|plz|thanks|thx)\\s*[!.)]*\\s*$'),
  said(
    'we-want',
    '\\b(?:i|we|users|developers) (?:[a-z]+ly |just |also )?want (?:a|an|to be able|to have|to see|more|the|you|it|this|full)\\b',
  ),
  said('so-that', '\\bso that\\b|\\bso (?:we|users|people|developers|i|it) (?:can|could|would|will)\\b'),
];

function said(name: string, source: string): SpeechPattern {
  return { name, pattern: new RegExp(source) };
}
