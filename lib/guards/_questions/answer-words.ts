import type { PhraseList } from '../_reading/phrases';

/** Speaks of the thing itself: amounts, places, times, causes, conditions; each a small sign of an answer. */
export const ANSWER_HINTS: PhraseList = {
  words: {
    day: 'today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|noon|midnight|dawn|evening|morning|afternoon|night|week|month|season|weekend',
  },
  phrases: [
    '^ the|a|an|its|his|her|their !team|weather|whole|best|love|chef !is',
    'any|most|half|both|all|each|only|rest|none|few|several|many|plenty|enough|roughly|approximately|about|around|almost|just|nearly|up|least|maximum|minimum|extra|another|every|everyone|anyone|everything|anything|some|same|whole|double|twice|once|or|as',
    'kilos|kilo|kg|cm|mm|metres|meters|litres|grams|degrees|euros|pounds|dollars|cents|percent|hours|minutes|days|weeks|months|years|pieces|people|nights|points|seats|stops|miles|watts|volts|bags|size|sizes',
    'in|on|from|by|until|since|before|after|at|around|during|late|early|next|this|every|each|last|first ..1 @day',
    '@day it|is|at|morning|evening|night|only',
    '^ in|on|from|at|by|near|between|behind|under|next|opposite|left|right|up|down|through|across|around|with|without|for|to|as|if|when|after|before',
    'from|at|in|on|near|behind|opposite|beside|above|below|inside|outside|into|through|along|onto|off the|a|its|your|any',
    'fine|ok|okay|right|wrong|edible|welcome|safe|better|possible|correct|true|false|ready|done|fixed|sorted|cancelled|free|open|closed|working|normal|optional|mandatory|compulsory|refundable|detachable|removable|washable|waterproof|vegan|gluten|halal|kosher|organic|in|standard|separate|direct|same|different|new|old|full|empty|cheaper|larger|smaller|longer|shorter',
    'adds|add|lists|list|comes|come|go|goes|gets|get|made|grown|grows|rose|rises|fell|changed|moved|leaves|stops|runs|start|starts|stays|keeps|has|have|holds|takes|needs|contains|shows|means|counts|applies|opens|closes|works|fits|works|belongs|lives|happens|depends|carries|covers|says|expires|renews|melts|turns|reads|weighs|measures|serves|sells|uses|ships|delivers|arrives|departs|returns|taken|removed|reset|unlocks|appears|sits|stands|costs',
    'bring|light|peel|lift|slide|twist|squeeze|sprinkle|boil|freeze|steam|iron|spray|wipe|scrub|screw|unscrew|attach|detach|insert|eject|tick|drag|rename|sync|pair|bend|fasten|loosen|tighten|measure|count|register|renew|collect|drop|park|cross|board|change|avoid|skip|chill|bake|fry|season',
    'claro|desde|jeden|jede|jeder|alle|ab|nur|jusqu|tous|toutes|chaque|depuis|todos|todas|cada|desde|hasta|solo|somente|apenas|gleich|bereits|schon|noch|pour|avec|sans|sin|con|com|sem|mit|ohne',
  ],
  literals: ['いいえ', 'はい', 'でございます', 'まで', 'から', 'タイプ'],
};

/** Says pleasant or general things in whatever words; a sentence that does so answers only by something definite. */
export const TALK: PhraseList = {
  words: {
    people:
      'customers|guests|clients|users|visitors|members|players|travellers|passengers|families|fans|people|residents|everyone|everybody|readers',
    wish: 'day|evening|weekend|week|journey|trip|flight|stay|time|morning|night|holiday|holidays|summer|ride|meal|start|one|visit|rest',
  },
  phrases: [
    'have|enjoy|wish|wishing ..3 @wish !before|at|left',
    'enjoy|keep|stay|follow|subscribe|share|tag|join|discover|explore|spread|celebrate|stay !the !your|calm|an|it|to|in|dry|refrigerated|an',
    'follow|subscribe|join|tag|discover|explore ..3 us|newsletter|news|channel|community|family|collection|story|instagram|page',
    'our|new|latest|spring|summer|autumn|winter ..2 collection|range|menu|newsletter|campaign|season|arrivals|catalogue|brochure|app|blog !is|has|lists',
    'well|good|nice|great|lovely|fine|sharp spotted|said|done|one|eye|point|question|catch|shout|taste|call|thinking|idea|luck|thought|timing|pick|choice|work|job|to|news',
    'keep ..3 coming|up|posted|going|shining',
    'that is|was the|so|very|what|a|such|really|music !case|reason ..1 spirit|sweet|kind|nice|great|lovely|cool|fun|idea|thought|shame|pity|love',
    '^ what a|an|great|lovely|nice|beautiful',
    '^ such a',
    '^ so|too|very|how !far|long|much|many|you|that|if|the|it',
    '^ fair|good|great|nice|lovely|noted|received|understood|exactly|agreed|same|haha|ha|aw|aww|wow|ooh|oh|ouch|yay|hooray|hurrah|bravo|cheers|hugs|greetings|happy|merry|best|warm|kind|congratulations|amazing|awesome|brilliant|fantastic|wonderful|super|cute|adorable|perfect|welcome !for|fit|to|choice|point',
    'caring|sharing|counts|matters|matter|comes first|inspire|inspires|journey|adventure|magic|magical|passion|story|stories|heart|hearts|soul|dream|dreams|smile|smiles|joy|spirit|vibes|memories|moments|moment|milestone|legend|legends|treat|thrill|thrilling',
    '@people|many|some|lots|most ..2 ask|asks|asking|wonder|love|loves|enjoy|enjoys|feel|say|says|agree|adore|tell',
    'weather|sunshine|sun|rain|winter|summer|monday|mondays|spring|autumn ..3 glorious|tough|lovely|beautiful|hard|gorgeous|fun|busy|wonderful|long|great|here|back|everybody|everyone',
    'tough|hard|difficult|fun|exciting|great|good|frustrating|annoying|important|precious|special|nothing|something|always ..1 on|for|to|like|than|better|about ..3 everybody|everyone|all|us|see|hear|home|family|friends',
    'trained|proud|handmade|hand|poured|crafted|roasted|brewed|baked|designed|built|inspired|reviewed|tested|chosen|selected|loved|known|made ..2 by|with|for|on|in|from ..2 experts|hand|hands|love|care|months|years|mondays|tuesdays|wednesdays|thursdays|fridays|passion|people|generations|team|pride',
    'our|the team|crew|staff|chef|chefs|guides|bakers|designers|nurses|people|colleagues|drivers|baristas|family|founder|founders !will|can|is|are|has|have|says',
    'we|our|us ..2 always|never|constantly|every|everything|work|working|try|trying|aim|believe|care|do|take|know|stand|live|put|pride|want|listen|read',
    'please note|remember|be|bear|mind !that',
    'feel|felt ..2 same|way|sorry|you|bad',
    'sorry|regret|apolog*|unhappy|disappointed|trouble|inconvenience|delay|wait|patience|frustrat*',
    'loyalty|satisfaction|comfort|safety|security|privacy|service|experience|opinion|words|feedback|idea|ideas|suggestion|suggestions|reminder|heads|input|support|trust|interest|enthusiasm|compliment|compliments|photo|picture|post|tag|mention|review|stars',
    'good|guten|bonne|buenos|buenas|bom|boa morning|afternoon|evening|night|day|tag|morgen|abend|journee|soiree|dias|tardes|noches|dia|tarde|noite|weekend',
    'have|did you seen|tried|heard|checked|know|met our|the|about|that|we',
    'it is our|always|so|all|what|great|lovely|nice|good|wonderful|a !in|at|on|by|possible',
    'news|behind|scenes|pictures|updates|offers|deals ..1 and|scenes|from|about|soon',
    'schade|navre*|desole*|ravi*|carinho|fidelite|treue|anregung*|wertschatz*|rückmeldung|ruckmeldung|feedback|agradec*|lamentamos|sentimos|sentim*|bedauern|gluck|viel|spass|vielen|gern|liebe|herz*|coeur|bisous|bises|abrazo|abraco|beijo*|saludo*|apoyo|cariño|carino|confianza|paciencia|patience|vertrauen|geduld|zufrieden|satisf*|equipo|equipe|esfuerz*|esforc*',
  ],
  literals: ['いただき', 'お待ち', '励み', '光栄', 'よろしく', '大切', '努め', '参り', 'お楽しみ'],
};

/** Agrees outright, or says who will answer and when: an answer among whatever courtesies. */
export const PLAIN_ANSWERS: PhraseList = {
  phrases: [
    'yes|yep|yeah|nope|ja|nein|oui|non|sim|nao|si|certainly|unfortunately|sadly|leider|malheureusement|desgraciadamente|infelizmente',
    '^ no|of|sure|absolutely|definitely|totally|indeed|claro|gerne|naturlich|volontiers|happily|gladly|done|all !problem|worries|way|one|matter|doubt|our|the|you|of|is|thing|words',
    '^ of course',
    '^ all|already done|sorted|set|fixed|cancelled|moved|changed|booked',
    'will|shall|is|are|to ..4 message|ring|call|write|reply|email|phone|post|confirm|check|checking|find|update|answer|asking|looking|investigating !us|our|is',
    'let you know',
    'back to you',
    'can|could|would|will|please you|us ..2 tell|send|share|give|let|message|dm|write',
  ],
};
