import { findPhrases } from '../_reading/phrases';
import { reviewWords } from './review-words';

/** The same of what the sentence before has named. */
export const findPronoun = findPhrases({
  words: reviewWords,
  phrases: [
    '@change it|that|them|this|those !with|by',
    'reconsider|rethink|revisit',
    'bring|take|push|move|bump|lift|put it|that|them|this up|down|higher|off|offline',
  ],
});
/** A review that anybody may write, and help that is offered. */
export const findPlainGood = findPhrases({
  phrases: [
    'honest|good or|review|opinion|feedback|bad',
    'leave|write|post|share|read|reading|saw|hear|learn|based|mentioned|mentions|because|respond|reply|answer .. review|rating|feedback|comment|comments|words|post',
    'message|dm|contact|call|email|send us|me|our',
    'make|put|set it|this|things|that right',
    'comments|feedback|words on|about|regarding|to|with|into|help|helps|helped|have|has|will|were|are|is',
    'your|the feedback|comments|words helps|help|has|have|will|is|are|was|were|goes|go',
    'pass|passed|passing|forward|forwarded|share|shared|discuss|discussed',
  ],
});
export const findThanks = findPhrases({ phrases: ['thank|thanks|glad|appreciate'] });

/** Who was content ... */
const happy =
  'love|loved|loving|enjoy|enjoyed|enjoying|happy|happier|happiest|satisfied|delighted|pleased|great|good|well|smoothly|wonderful|fantastic|amazing|lovely|smile|thrilled|compliment|' +
  'compliments|praise|positive|liked|like|promoter|promoters|fans|fan|yes|perfect|awesome|excellent|nine|ten|9|10|4|5|four|five|impressed|content|right|nice|best|glad|happily|loyal|recommend|hit|kind|able|thumbs|fine|fab|wowed|yay|👍|beautifully|spot|pleasant|cheer|stellar|brilliant';
export const findHappy = findPhrases({
  words: { happy },
  phrases: [
    'if|should|when|whenever|did|had|have|are|were|was|is|anyone|those|whoever|only|everyone|people|guests|customers|our|for|to|with|who|unless|as|the ..5 @happy',
    '^ @happy',
    'compliments|praise',
    'if nothing|everything|all|so',
    'smiley|above',
    'te|os|le|les ha|han gustado|encantado',
    'promoter|promoters|happiest|fans',
    'wenn|falls|sollten|waren|hat|bist|sind|war|zufrieden|glucklich ..6 zufrieden|gefallen|gefiel|gut|glucklich|begeistert|geschmeckt',
    '^ zufrieden|begeistert|gefallen',
    'si|vous|avez|etes ..6 satisfait*|content*|aime|plu|apprecie|ravi*',
    '^ satisfait*|content*|aime|plu',
    'si|te|le|os|ha|has|gusto|quedaste ..6 gusto|encanto|contento*|satisfech*|bien|feliz',
    'se|gostou|adorou|ficou ..6 gostou|adorou|satisfeit*|feliz|correu',
    '^ gostou|adorou|encanto|gusto|satisfeit*',
    'se|ti|vi|sei ..6 piaciut*|soddisfatt*|content*',
    'tevreden|blij',
  ],
  literals: ['ご満足', '満足', '気に入', '良かった', 'よかった', '楽しんで', '高評価'],
});
/** ... and who was not. */
export const findUnhappy = findPhrases({
  phrases: [
    'if|should not|nothing|otherwise|something|anything|unhappy|dissatisfied|disappointed',
    'grievance|grievances|frown|grudge|meh|below',
    'otherwise|else|unless|unhappy|dissatisfied|disappointed|unsatisfied|displeased',
    'something|anything|someone bothered|bothers|went|wrong|upset|upsets|off|disappoint*|missing|let',
    'if|should|when|had|did|was|were|anything|something|for|with|to|of ..6 not|no|bad|wrong|unhappy|less|lower|worse|disappointed|dissatisfied|negative|problem|problems|issue|issues|complaint|complaints|criticism|unable|poor|critical|moan|moans|grumble|grumbles|gripe|gripes|hate|hated|fell|short|off|amiss|niggle|niggles|1|3|one|two|three|2|below|under|room|concern|concerns|unsatisfied|trouble|upset|let|cross|anything',
    '^ no|not|bad|unhappy|hated|hate|less|anything|problems|problem|complaints|issues|disappointed|didn|did|something|if',
    'everyone|everybody|anyone else',
    'the rest|others|other',
    'all others|other',
    'only|just happy|happiest|satisfied|promoters|positive|fans|those|good|the',
    'criticism|complaints|complaint|gripes|niggles|grievances|moans',
    'bad|low|negative|poor|one|two|critical|harsh|unhappy|lower review|rating|ratings|reviews|star|stars|words|experience|guests|customers|score',
    'rather|instead than|of .. public|online|review|posting|rating|reviewing',
    'detractor|detractors',
    'anything|something lower|less|negative|below|short|else|went|not|wrong',
    'wenn|falls nicht',
    'sonst|ansonsten|andernfalls|nicht|unzufrieden|kritik|probleme|lieber',
    'sinon|pas|decu*|insatisfait*|probleme|plutot|contraire',
    'no|insatisfech*|problema|mal|contrario|decepcion*|queja',
    'nao|insatisfeit*|problema|mal|contrario|caso',
    'altrimenti|non|insoddisfatt*|problem*',
    'niet|anders|ontevreden|klacht*',
  ],
  literals: ['ご不満', '不満', '問題が', '気になる点', '改善点', 'なかった', 'そうでない', '低い'],
});
export const findPublic = findPhrases({
  words: reviewWords,
  phrases: [
    'review|reviews|rate|rating|ratings|stars|star|testimonial|reviewed',
    '@site|google|amazon|facebook|store',
    'public|publicly|online|world|platform|platforms|post|web|internet|reddit|wall|everywhere|loud|aloud|shout|followers|yell|g2|capterra',
    'let|tell|show|share .. others|friends|world|everyone|people|followers|know|everybody',
    'say|shout|sing|spread|share .. so|loud|rooftops|word|it|proud',
    'bewert*|rezens*|sterne|offentlich',
    'avis|notez|etoiles|evalu*',
    'resena*|valor*|estrellas|opinion|calific*',
    'avali*|estrelas|resenha|loja',
    'recension*|stelle|recensi*',
    'beoordel*|sterren',
  ],
  literals: ['レビュー', '口コミ', 'クチコミ', '評価', '星', 'Google', 'google'],
});
export const findPrivate = findPhrases({
  phrases: [
    'write|email|mail|message|dm|call|ring|phone|tell|contact|talk|speak|text|ping|reach|come|reply|whisper|drop !to?|the|a|others|everyone|world|your|friends|of|in|store us|me|our|here|directly|instead|first|back|privately|in|to|up|by',
    'let us|me know',
    'drop|send|give|shoot|leave us|me .. line|call|message|note|email|mail|chance|shout|ring|dm',
    'private|privately|confidence|confidential|form|inbox|behind|quietly|offline',
    'in house',
    'front desk|office',
    'phone|quick|a|an call|message|email|word|line $',
    'call|line|word|email|message if|instead',
    'direct|personal|private|my line|number|email|link|address|inbox',
    'back to us|me',
    'confidence|inside|internally|internal|confidentially|discreetly|discreet|personally|person|intercom|hotline|whisper|mailbox|counter|till|reception|postbox|card|helpline|chat|ticket|waiter',
    'directly|instead',
    'manager|email|mail|hidden|dm|dms|helpdesk|hotline',
    'text|suggestion|comment|feedback box|form|desk|card',
    'our ears|eyes|team|devs|support|form|email|inbox|desk|mailbox',
    'only us|we|our',
    'before .. review|rate|post|posting|leaving|rating|public|publish',
    'keep|keeps|kept|stay|stays .. us|house|private|internal|between',
    'not ask|rate|review|post|publish|rating|leave|send',
    'schreib*|direkt|meld*|kontaktier*|sagen|privat|ruf*',
    'ecriv*|contactez|direct*|appel*|prive|dites|parlez|message',
    'escrib*|contact*|direct*|llam*|privado|diganos|dinos|cuentanos|mensaje',
    'fale|contact*|direct*|escrev*|ligue|privad*|diga|mensagem|antes',
    'scriv*|contatt*|privat*|dirett*|chiam*|dicci',
    'schrijf|bel|mail|rechtstreeks|neem',
  ],
  literals: ['直接', 'ご連絡', 'お問い合わせ', 'メール', 'お電話', 'お知らせください', 'フォーム', '個別'],
});
/** Everybody is asked alike. */
export const findFair = findPhrases({
  phrases: [
    'good or|and bad',
    'good bad or',
    'positive or|and negative',
    'bad or|and good',
    'happy or not|unhappy',
    'loved|love|like|liked it? or|and .. hated|hate|not|didn',
    'liked|like|loved|enjoyed .. and .. not|didn|disliked',
    'kind or cross',
    'whatever your|the|you|it|score|rating',
    'either way',
    'no matter',
    'all opinions|reviews|feedback|views|guests|customers|reviewers|residents|of',
    'everyone|everybody|all .. same',
    'same link|thing|question|mail|way|form',
    'regardless',
    'public or private',
    'in public or',
    'warts and all',
    'praise or|and criticism|blame|complaint',
    'high or low',
    'ob gut oder',
    'gut oder schlecht',
    'bon ou mauvais',
    'buena o mala',
    'boa ou ma',
    'positiv* o|ou|oder|of negativ*',
    'bonne ou mauvaise',
    'goed of slecht',
  ],
  literals: ['良くも悪くも', '良い点も悪い点も', '良し悪し'],
});
/** These alone say it. */
export const findPlain = findPhrases({
  words: reviewWords,
  phrases: [
    'before|rather|instead than? .. leave|leaves|leaving|posting|post|write|writing|publishing|rating|reviewing|public|giving|give|hit|hitting ..6 low|bad|negative|poor|one|1|two|critical|harsh|public|anything .. please|give|call|ring|write|message|contact|tell|come|talk|email|get|drop|reach',
    'write|call|contact|message|email|ring|tell|talk|speak|come|reach .. before ..4 leave|leaving|post|posting|rate|rating|review|reviewing|writing|publish|publishing|public',
    'before you rate|review|post|publish .. us|please|message|call|email|talk|speak|come',
    'not review|rate|post|leave|publish .. reply|tell|message|write|call|talk|contact|instead|email|just',
    'only|just .. review|rating|google|link|stars ..6 smile|happy|satisfied|pleased|content|enjoyed|loved|positive',
    'only when|if you .. rate|highly|five|5|happy',
    'reserved|meant|only for ..4 satisfied|happy|pleased|content|fans|delighted',
    'biggest fans .. link|review|trustpilot|google',
    'only ask .. tens|nines|those|fans|promoters|happy|guests|people',
    'unless ..6 star|stars|happy|positive|five .. please|not|send|tell|write|call',
    'rather than post|posting|publish|publishing|review|reviewing|going|rating|online|public',
    'negative|bad|critical .. to|with us|me ..4 positive|good|nice',
    'positive|good|nice .. public|online|posted|post .. negative|bad',
    'only|just .. review|rate|rating|post .. if|when .. @happy',
    'only|just .. if|when|to .. @happy .. review|rate|rating|star|stars',
    'not rate|review|post|leave|publish .. and|but|instead|please .. write|drop|call|message|email|tell|line',
    'not .. five|5|full .. not rate|review|leave',
    'happy|happiest|satisfied|delighted|loyal|favourite|favorite|best|promoter|promoters|fans customers|guests|clients|subscribers|users|members|buyers|shoppers|patients|players|fans|diners ..12 review|rate|rating|google|trustpilot|stars|star|g2|yelp|tripadvisor|recommend|publicly|ratings|reviews',
    'if you|we|it|your|the|our ..8 @happy ..8 leave|give|write|post|drop|share|rate|hit|tap|consider|add|spare .. review|rating|star|stars|google|us|5|five|testimonial',
    'leave|give|drop|rate|hit|tap|post|write|click|award us?|it|a|our|the .. five|5 stars|star',
    'review|rate|rating .. if you|it|we .. @happy !or|and',
    'rather .. in a review',
    'in confidence rather',
  ].map((phrase) => phrase.replaceAll('@happy', happy)),
});
