import type { SpeechPattern } from './idea-patterns';

/** Words between two that belong together: few, and within one sentence. */
const NEAR = '[^.!?]{0,20}';
const GET = '(?:get|buy|own|have|order|purchase|cop|grab|upgrade|switch|pick up)';
const NOT =
  "(?:never|not|no need to|refuse to|cannot|can't|don'?t|didn'?t|doesn'?t|won'?t|wouldn'?t|shouldn'?t|ain'?t|isn'?t)";
const WANT = '(?:want|wants|wanted|wanting|wanna|need|needs|needed|gotta|crave|craving)';

/**
 * What somebody feels about having a thing, as it is put in English: whether they want it, like it, shrink from its
 * price or give it back. One alone says little; corrections teach which of them, together, mean what.
 */
export const ATTITUDE_PATTERNS: readonly SpeechPattern[] = [
  said(
    'wants',
    `(?<!n't |dont |not |never )\\b${WANT} (?:to|a|an|the|this|that|my|one|it|some|so|me|get|have|buy|own)\\b`,
  ),
  said('wants-badly', `(?<!n't |dont |not |never )\\b${WANT}\\b.{0,40}\\b(?:bad|badly|asap|rn|right now)\\b`),
  said('wishes', '\\b(?:wish|hope|hoping|dream of|dreaming of)\\b'),
  said(
    'means-to-get',
    `\\b(?:gonna|going to|about to|i'?mm?a|finna|i'?ll|will|time to|try(?:ing)? to|tryna|looking to|plan(?:ning)? to|ready to|wait|should i|let me)\\b${NEAR}\\b${GET}\\b`,
  ),
  said('get-me', '\\b(?:buy|get|give|send|win|buying|getting) (?:me|us|myself)\\b'),
  said('looks-forward', "\\b(?:excited|exciting|can'?t wait|cannot wait|looking forward|finally)\\b"),
  said(
    'likes',
    '\\b(?:love|loves|loved|loving|adore|enjoy|enjoys|enjoyed|enjoying|obsessed|pleasure|joy|happy with|glad i)\\b',
  ),
  said(
    'good',
    '\\b(?:good|great|amazing|awesome|beautiful|gorgeous|perfect|best|fantastic|excellent|brilliant|nice|cool|sweet|lovely|incredible|worth it)\\b',
  ),
  said(
    'does-not-want',
    `\\b${NOT}\\b${NEAR}\\b(?:${GET}|buying|getting|need|want|pay|spend|afford|like|worth)\\b`,
  ),
  said(
    'dear',
    '\\b(?:expensive|overpriced|pricey|costly|unaffordable|rip.?off|waste of (?:money|time)|not worth|worth the (?:money|price|hype))\\b',
  ),
  said(
    'cost',
    '\\b(?:costs?|prices?|pay|paid|paying|spend|spent|spending|afford|money)\\b|[$£€]\\s?\\d|\\d\\s?[$£€]',
  ),
  said('hates', '\\b(?:hate|hates|hated|hating|dislike|dislikes|despise|regret|sick of)\\b'),
  said(
    'hates-that',
    `\\b(?:hate|dislike|didn'?t like|don'?t like|can'?t stand)\\b${NEAR}\\b(?:the|my|this|that|it|about|how)\\b`,
  ),
  said(
    'bad',
    '\\b(?:bad|worst|worse|terrible|horrible|awful|useless|ugly|stupid|trash|garbage|crap|shit|shitty|sucks?|disappoint(?:ed|ing|ment)|let down|annoy(?:s|ed|ing))\\b',
  ),
  said(
    'fails',
    '\\b(?:problems?|issues?|broken?|breaks|cracked|slow|slower|fails?|failed|freez(?:e|es|ing)|frozen|lag(?:s|gy|ging)?|glitch(?:es|y|ing)?|crash(?:es|ed|ing)?|outdated)\\b',
  ),
  said(
    'gives-back',
    '\\b(?:return|returned|returning|refund|sell|selling|sold|cancel|cancell?ed|cancell?ing|trade|trading|going back|go back|get rid|rather|instead)\\b',
  ),
];

function said(name: string, source: string): SpeechPattern {
  return { name: `attitude:${name}`, pattern: new RegExp(source) };
}
