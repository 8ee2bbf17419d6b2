import type { PhraseList } from '../_reading/phrases';

/** Stands for a competitor's name while phrases are looked for: one word that no text has. */
export const COMPETITOR = 'xcompetitorx';

const C = COMPETITOR;
const words = {
  more:
    'better|worse|faster|quicker|slower|cheaper|dearer|pricier|lighter|heavier|longer|shorter|quieter|louder|smoother|' +
    'stronger|weaker|safer|nicer|fresher|tastier|brighter|cleaner|easier|simpler|bigger|smaller|larger|higher|lower|' +
    'warmer|cooler|kinder|fairer|rounder|sharper|softer|sturdier|tougher|superior|inferior|finer|richer|thicker|thinner|' +
    'friendlier|greener|smarter|wiser|costlier|happier|fewer|twice|half|double|triple|fraction|' +
    'besser*|schlechter*|schneller*|langsamer*|gunstiger*|teurer*|leiser*|billiger*|starker*|leichter*|weniger|doppelt|' +
    'meilleur*|mieux|pire|mejor*|peor*|melhor*|pior*|miglior*|peggio*|meglio|' +
    'beter|slechter|sneller|goedkoper|duurder|stiller',
  bad:
    'poor|poorly|bad|badly|terrible|awful|rubbish|junk|mess|messy|flimsy|ancient|outdated|dated|slow|sluggish|unreliable|' +
    'downhill|struggl*|crash*|outage|outages|leak*|sticks|jams|overpriced|pricey|expensive|notorious*|beware|avoid|' +
    'disaster|nightmare|joke|laughable|cheat*|scam*|mislead*|lie|lies|lied|lying|dishonest|overcharg*|rip|ripoff|shady|sneaky|' +
    'hidden|sloppy|clumsy|clunky|cheap|shoddy|tacky|stale|soggy|bland|watery|greedy|lazy|copycat|copied|copies|knock|' +
    'knockoff|imitation|wannabe|broken|breaks|broke|breaking|falls|fell|fails|failed|failing|lacks|lack|lacking|useless|' +
    'worthless|regret|weak|cramped|dirty|rude|disappoint*|fake|unsafe|dangerous|faulty|desperate|gimmick*|hype|' +
    'overhyped|overrated|amateur*|careless|warning|warned|bankrupt*|sinking|inferior|mediocre|barely|hardly|surcharge*|' +
    'schlecht*|langsam|mull|schrott|teuer|unzuverlassig*|katastroph*|betrug*|abzocke|mauvais*|nul|nulle|cher|lent|arnaque|' +
    'malo|mala|lento|lenta|caro|cara|estafa*|ruim|trava|pessim*|golpe|scadente|pessimo|lent*|slecht|traag|duur',
  good:
    'great|good|excellent|fantastic|brilliant|superb|amazing|wonderful|fine|decent|solid|impressive|reliable|respect*|' +
    'outstanding|top|best|worst|cool|lovely|talented|admire|fans|strong|well|gut|toll|super|bon|bonne|excellente|bueno|buena|' +
    'bom|boa|otimo|ottimo|buono|goed|prima|pioneer*|leader*|wins|win|won|nails',
  not: 'not|never|no|nothing|nobody|none|neither|nor|without|only|nicht|nie|kein|keine|pas|jamais|ne|nunca|nao|non|mai|niet|nooit|geen',
  us: 'our|ours|us|we|ourselves|uns|unser*|unsere|nous|notre|notres|nuestro*|nosotros|nosso*|nosotras|noi|nostro|nostra|ons|onze|wij|wir',
};

/** Compares with a competitor, or speaks well or ill of one. */
export const JUDGEMENTS: PhraseList = {
  words,
  phrases: [
    `than ..6 ${C}`,
    `unlike ..5 ${C}`,
    `compar* ..5 ${C}`,
    `versus|vs|v ..4 ${C}`,
    `${C} ..4 versus|vs|compar*`,
    `${C} ..9 whereas|while|whilst|but|yet|however`,
    `whereas|while|whilst ..6 ${C}`,
    `beat*|outperform*|outlast*|outclass*|surpass*|trounce*|outshin*|crush*|smoke*|exceed*|rival*|match*|eclips*|undercut* ..5 ${C}`,
    `${C} ..4 beat*|outperform*|outlast*|surpass*|compete*|dream|wish*|envy|jealous`,
    `ahead|league|miles|leaps|head|level|par|cut|notch .. of|above|with|from|ahead .. ${C}`,
    `no match ..3 ${C}`,
    `@more ..8 ${C}`,
    `${C} ..10 @more`,
    `${C} ..8 more|less`,
    `plus|moins|mas|menos|mais|piu|meno ..4 que|do|di|che|del|de|dela ..2 ${C}`,
    `mehr|meer|minder ..4 als|dan ..2 ${C}`,
    `${C} ..9 @bad`,
    `@bad ..5 ${C}`,
    `${C} ..6 @good`,
    `@good ..3 as|of|like|at|from .. ${C}`,
    `${C} ..3 @not`,
    `${C} ..2 can|could|do|does|did|is|are|was|were|has|have|had|will|would|may|might not|never|no`,
    `^ ditch|dump|leave|forget|bin|skip|avoid|drop|quit|escape|swap|trade|replace ..4 ${C}`,
    `^ switch|move|change|upgrade ..5 ${C} ..8 difference|notice|see|feel|save|enjoy|taste|look|never`,
    `wise|smart|congrat*|surpris*|wonder|escaped|fed|sick ..9 ${C}`,
    `well done ..6 ${C}`,
    `glad|happy|relieved ..3 left|ditched|escaped|dumped ..3 ${C}`,
    `${C} ..9 wise|smart|surpris*|wonder|nicer|deserve*|regret|difference`,
    `over|against|above !from|to|by .. ${C}`,
    `instead of ..3 ${C}`,
    `prefer*|chose|choose|choosing|pick* ..6 over|to ..3 ${C}`,
    `rather than ..4 ${C}`,
    `alternative|answer to ..4 ${C}`,
    `rank*|score* ..5 ${C}`,
    `${C} ..6 rank*|rated|scor*|second|third|last|behind|ahead|charges|charged|weighs|costs`,
    `recommend*|admire|praise|dislike|pity ..4 ${C}`,
    `${C} ..8 recommend*|admire|pity`,
    `certainly|definitely|especially not ..3 ${C}`,
    `${C} ..3 uses|adds|sells|hides|forgets|pretends|claims|goes`,
    `even ${C}`,
    `like|as ..2 ${C} does|do|did|is`,
    `wait|until|once you|they try|see|taste|hear|ride ..4 ${C}`,
    `${C} ..10 real|proper|actual|genuine|ours`,
    `${C} ..12 ours|ourselves`,
    `we|our|ours|ourselves ..10 against|than|unlike|beyond|above|past ..3 ${C}`,
    `${C} ..6 overcharg*|charg* you|extra|more|for`,
    `${C} ..5 quality|standard*|level|class`,
    `quality|standard*|level|class ..3 ${C}`,
    `you will|would not ..4 ${C}`,
    `${C} ..3 tend|tends|known|famous|infamous|notorious*|happy|proud|love|loves`,
    `problem|problems|trouble|issue|issues with ..2 ${C}`,
    `${C} ..6 problem*|trouble|fault*|fire|recall*|complaint*`,
    // German, French, Spanish, Portuguese, Italian, Dutch.
    `als ..3 ${C}`,
    `im|anders|verglichen|vergleich gegensatz|vergleich|als|mit|zu ..3 ${C}`,
    `im gegensatz zu ..2 ${C}`,
    `contrairement|rapport|compar* ..3 ${C}`,
    `diferencia|comparacion|comparad* ..3 ${C}`,
    `ao contrario ..3 ${C}`,
    `rispetto|confronto ..2 ${C}`,
    `tegenstelling|vergeleken ..2 ${C}`,
    `${C} ..9 nuestro*|nuestra*|nosso*|nossa*|notre|notres|unser*|wir|nostro|nostra|onze`,
  ],
};

/** After or before a sentence that names one, they go on about it. */
export const SEQUELS: PhraseList = {
  words,
  phrases: [
    '^ we can|do|are|have|did|will $',
    '^ ours|we|our ..8 @more|never|not|always|does|do|is|are',
    '^ they|their|theirs|its|it|those|these ..8 @bad',
    '^ they|their|theirs ..8 @more',
    'we ..8 they|theirs',
    'they|their|theirs ..9 ours|we|our|us',
    'get what you pay',
    'you deserve',
    'that|which is not something we',
    'not with us',
    'come|try .. ours|us',
    'recommend* them',
    'ours ..8 half|twice|double|@more',
  ],
};

/** Leaves the judgement to others: nothing in the sentence compares then. */
export const REFUSALS: PhraseList = {
  words: {
    judge:
      'comment|compare|judge|discuss|criticise|criticize|rate|rank|assess|opinar|comparar|kommentieren|vergleichen|commenter|comparer|comentar|speculate|recommend|say|speak|share',
  },
  phrases: [
    'for you|others|reviewers|customers|readers to judge|decide|say|compare|choose',
    'can|could|do|does|will|would|prefer|rather|may|shall|able|try|policy|preferimos|preferiamos|prefiro|preferimos ..1 not|no|nao ..1 to? ..1 @judge !what|when|how|highly|enough|for|talk',
    'we|i|us ..2 not ..2 @judge|comparisons|comparison|view|opinion|position ..2 on|about|of|to|with|how|other|anything|xcompetitorx|$',
    'rather|better|prefer ..1 not !wait|have|be|pay|own|ride',
    'not ..2 make|draw|do|offer ..1 comparisons|comparison',
    'not ..1 right|fair|proper|place|appropriate|ours ..3 to|for ..3 say|comment|judge|speak|compare',
    'leave|left ..2 to|for .. you|others|reviewers|customers|judge|readers|testers',
    'no opinion|comment|comparison|view|position',
    'not know ..5 well enough|much|how|whether|anything',
    'not|never ..2 tested|tried|used|seen|measured|compared !us|anything|their|anyone|a',
    'lieber|nicht|kein ..4 kommentieren|vergleichen|urteil|vergleich',
    'pas ..3 commenter|comparer|avis|juger',
    'no|nao ..2 opinar|comparar|comentar|valorar',
  ],
};

/** Only repeats what the customer says, or tells how the two work together: a weak word beside it judges nothing. */
export const NO_JUDGEMENT: PhraseList = {
  phrases: [
    'you|your wrote|write|mention|mentioned|mentioning|say|said|told|tell|asked|ask|asking|describe|described|compare|quoted|refer|were|was|tagged|saw|see|mean|meant|have|had|bought|ordered|went|gone|chose|signed|switched|moved|left|used ..6 ' +
      C,
    `from|in your message|post|note|question|letter|photo ..6 ${C}`,
    `asked|asking|ask|question|mention*|comment*|complaint|note|message|photo|rumour|rumours|news|article|report ..8 ${C}`,
    `${C} .. question|mentioned|quote|rumour|asked|asks|owner|owners|customer`,
    'not ..2 share|shares|send|sends|pass|tell|told|sent',
    'work|works|worked|fit|fits|pair* ..4 with|on|in|into !since|for|daily|before',
    `told|issued|sent|sold|delivered|operated|run|owned|made|built|supplied|charged|billed|signed|provided|managed by ..2 ${C}`,
    `join*|joined|merg*|buy|buying|bought|acquir*|sell|force|forces|plans|partner* ..4 ${C}`,
    `parcel|order|delivery|invoice|bill|payment|contract|letter|statement|ticket|booking|refund|account|number|policy|package|bus|van|card|cable|file|files|screenshot ..2 from|with|by|at ..1 ${C}`,
    `${C} ..1 shop|store|desk|office|building|floor|entrance|gate|lounge|stop|stand|station|counter|website|site|hotline|helpline|network|building|van|bus|lorry`,
    `next|opposite|behind|beside|near|door|left|right|across to|the|from ..2 ${C}`,
    `did|do|are|were|have|is|was|could|can|which|what|when|where you|your|it ..7 ${C}`,
    `you bought|got|ordered|paid|tried|saw|read|heard|found|left|came|come|tagged|posted|sent|linked|prefer|preferred|went|feel|felt|think|thought|believe|would|are|were|have|had|might ..6 ${C}`,
    `hear|read|see|understand|know|note|noticed|sorry|aware ..4 you|your ..6 ${C}`,
    `mean|meant|made|intended|addressed ..2 for|to ${C}`,
    `belongs|belong|owned|comes|came|part to|by|from|of ${C}`,
    `${C} ..2 belongs|handles|issued|sent|runs|operates|owns|made|makes|delivers|sets|decides|supplies|needs|asks|sells|uses ..1 the|that|this|your|to|us`,
    `trademark|trade|mark|brand|name|word|street|road|station|game|film|song|team|player|band ..3 ${C}`,
    'compatib*|kompatib*|interoperab*',
    `import*|export*|convert*|migrat*|transfer*|port|porting|ported ..8 ${C}`,
    `${C} ..8 import*|export*|convert*|migrat*|transfer*|port|porting|ported|adapter|fits|compatib*`,
    'separate|independent|different compan*|firm*|business*|brand*|team*',
    'not affiliated|connected|related|associated|part',
    'behalf|under|partner*|agreement|alliance|codeshare ..3 us|our|agreement|shared',
    `contact|ask|call|write|ring|email|reach|speak|talk|turn .. to? the? ${C}`,
    `not ..2 speak|comment|say|answer|responsible|ours|by|us|we ..4 ${C}`,
    `${C} not by|us|with`,
    `your|old|from ..1 ${C} account|contract|number|invoice|bill|card|order|ticket|voucher|points|app|statement|branch|site|machine|filter|charger`,
    `${C} account|contract|number|invoice|bill|card|ticket|voucher|statement|branch|customer|customers team? directly?`,
    `${C} has|have|is told|confirmed|agreed|ready|informed`,
    `recycl* ..6 ${C}`,
    `${C} ..6 recycl*`,
    `part of|owned by|agreement|partner*|together ..3 with? ${C}`,
    `${C} ..5 agreement|partner*|together`,
  ],
};

/** After a sentence that only repeats, the comparison has to be plain. */
export const OPEN_SEQUELS: PhraseList = {
  words,
  phrases: [
    'ours ..12 they|their|theirs|those|xcompetitorx|@more',
    'they|their|theirs|those|these ..12 ours|our|we',
    'theirs|their|those|its|they ..4 @bad|@more',
    'ours|we|our ..3 comes|costs|come|are|is to|less|more|under|below|@more',
    'they ..9 you ..4 @bad',
  ],
};

/** Compares in so many words: whatever else the sentence tells. */
export const OPEN_COMPARISONS: PhraseList = {
  words,
  phrases: [
    `than ..6 ${C}`,
    `unlike ..5 ${C}`,
    `${C} ..30 ours|ourselves|theirs`,
    `ours|ourselves|theirs ..30 ${C}`,
    `contrairement|diferencia|contrario|rispetto|gegensatz|vergleich|vergeleken ..3 ${C}`,
    `@more ..3 than|als|que|dan ..6 ${C}`,
    `next to ..2 ${C} ..8 looks|look|seems|feels|is|this`,
    `${C} ..5 brilliant|superb|terrible|awful|joke|toy|rubbish|excellent|fantastic|dreadful`,
    `${C} ..10 deserve*|proud|shame|embarrass*`,
  ],
};

/** In Japanese the comparing words stand behind the name. */
export const JAPANESE_JUDGEMENT = /より|比べ|劣|優れ|勝っ|負け|違って|と違い|遅い|高い|安い|悪い|良い/u;
export const JAPANESE_RESTRAINT = /差し控|お答えでき|互換|対応|お使い/u;
