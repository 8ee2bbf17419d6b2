import type { PhraseList } from '../_reading/phrases';
import { COMPETITOR } from './comparison-phrases';

const C = COMPETITOR;

/** Words that praise or blame whatever they stand beside. */
const BLAME =
  'overpriced|pricey|expensive|costly|slow|sluggish|clunky|clumsy|flimsy|tacky|shoddy|stale|soggy|bland|watery|bitter|burnt|greasy|rubbery|tasteless|sour|dull|dated|outdated|ancient|fashioned|unreliable|unstable|buggy|glitchy|leaky|noisy|loud|cramped|narrow|dirty|filthy|grubby|smelly|rude|grumpy|unfriendly|unhelpful|useless|hopeless|worthless|pointless|pathetic|awful|terrible|dreadful|horrible|horrid|appalling|atrocious|abysmal|dire|grim|lousy|mediocre|meh|poor|poorly|bad|badly|worst|weak|rubbish|garbage|trash|junk|tat|crap|rip|ripoff|scam|con|joke|toy|toys|gimmick|gimmicky|disaster|nightmare|shambles|mess|messy|chaos|chaotic|fiasco|farce|embarrassing|embarrassment|disappointing|disappointment|disappoint*|frustrating|confusing|complicated|fiddly|tedious|painful|annoying|dodgy|shady|sneaky|sly|greedy|stingy|dishonest|misleading|deceptive|notorious*|infamous|overrated|overhyped|hyped|fake|imitation|copycat|clone|clones|knockoff|wannabe|cardboard|dishwater|sawdust|toylike|wobbly|wobbles|wobble|rattles|rattle|squeaks|creaks|leaking|crash|crashes|crashed|crashing|jams|snaps|snapped|rusts|rust|rusty|fades|faded|peels|shrinks|tears|wilted|wilts|wilt|mouldy|rotten|bruised|overheat|overheats|overheated|failing|failure|failures|lags|lag|laggy|outage|outages|downtime|lawsuit|scandal|scandals|bankrupt|struggle|struggles|struggling|struggled|sinking|desperate|declining|decline|downhill|lagging|lacks|lack|lacking|ignore|ignores|surcharge|surcharges|overcharge*|overcharging|lie|lies|lied|lying|cheat*|mislead*|tricked|trap|traps|regret|regrets|regretted|avoid|beware|shame|unsafe|dangerous|hazard|faulty|defective|defects|defect|flaw|flaws|flawed|weakness|weaknesses|careless|sloppy|lazy|amateur|amateurs|amateurish|unprofessional|incompetent|clueless|untrained|inexperienced|impersonal|faceless|robotic|wears|ugly|boring|uncomfortable|lumpy|scratchy|barely|hardly|scarcely|supposedly|allegedly|pretend|pretends|forever|horror|suffer|suffered|suffering|escape|escaped|fed|skimp|skimps|schlecht*|mies|mangelhaft|lahm|schrott|mull|abzocke|teuer|uberteuert|unzuverlassig*|katastroph*|betrug*|unfreundlich*|veraltet*|pannen|wartet|warten|lacherlich|mauvais*|nul|nulle|cher|chers|chere|lent|lente|lents|arnaque|decevant*|catastroph*|mediocre*|pietre|rate|rates|malo|mala|malos|malas|lento|lentas|carisimo|caro|cara|estafa*|pesim*|fatal|decepcion*|basura|ruim|ruins|trava|travando|pessim*|golpe|pior|fraco|fraca|scadente|pessimo|lent*|slecht*|traag|duur|waardeloos';
const PRAISE =
  'lovely|excellent|fantastic|brilliant|superb|amazing|wonderful|awesome|decent|solid|impressive|impressed|reliable|outstanding|smart|clever|neat|beautiful|gorgeous|stunning|elegant|slick|sleek|polished|talented|skilled|admire|admirable|respect|respected|envy|jealous|proud|deserve|deserves|pioneer*|winner|champion|champions|nails|nailed|rocks|shines|shine|excels|excel|delicious|tasty|yummy|comfortable|cosy|generous|honest|sturdy|affordable|bargain|ideal|gold|legendary|iconic|classic|masterpiece|genius|unbeatable|unmatched|hats|kudos|compliment|compliments|favourite|favorite|spectacular|remarkable|exceptional|terrific|splendid|marvellous|toll*|super|klasse|hervorragend*|ausgezeichnet*|prima|spitze|grossartig*|excellent*|genial*|superbe*|formidable*|fantastique*|excelente*|buenisim*|estupend*|fantastic*|maravill*|otim*|incrivel|ottim*|eccellent*|uitstekend|geweldig';
/** These judge only where the sentence has two of them, or speaks of us as well. */
const WEAK =
  'cheap|cheapo|dry|tough|old|hot|cold|tiny|hype|copy|copies|copied|plastic|tin|mud|paper|leak|leaks|leaked|freezes|freeze|jam|breaks|break|broke|broken|breaking|cracks|cracked|burns|fails|fail|failed|falls|fell|drops|dropped|recall|recalls|recalled|complaint|complaints|fined|fine|fines|behind|missing|forget|forgets|ignored|hidden|trick|tricks|warn|warned|warning|sorry|pity|risky|dies|died|die|flat|worn|heavy|bulky|thin|limited|claims|wait|waits|waiting|queue|queues|hold|ages|never|nobody|stories|stuck|sick|tired|rough|trouble|troubles|problem|problems|issue|issues|bugs|bug|cut|cuts|corners|fewer|less|small|smaller|smallest|strange|odd|glued|frozen|additives|sugar|salt|charges|charged|charge|fees|fee|adverts|ads|spam|great|good|nice|best|top|cool|love|loved|loves|like|likes|enjoy|enjoyed|fan|fans|leader|leaders|leading|win|wins|won|fair|friendly|kind|helpful|strong|quick|fast|perfect|first|class|recommend|recommended|recommendation|worth|credit|hard|quality|standard|standards|popular|hit';

/** Of a word that judges, in the very sentence that names a competitor. */
export const SENTIMENT: PhraseList = {
  phrases: [BLAME, PRAISE],
};

/** Of words that judge only in company. */
export const HINTS: PhraseList = { phrases: [WEAK] };

/** Of us, beside them. */
export const OURSELVES: PhraseList = { phrases: ['we|our|us|ours|here|mine'] };

/** Sets two makers side by side. */
export const CONTRAST: PhraseList = {
  words: {
    us: 'our|ours|ourselves|we|us|here|mine|this|these|unser*|uns|wir|notre|nos|nous|nuestro*|nuestra*|nosotros|nosso*|nossa*|nostro|nostra|onze|wij',
    more: 'better|worse|faster|quicker|slower|cheaper|dearer|pricier|lighter|heavier|longer|shorter|quieter|louder|smoother|stronger|weaker|safer|nicer|fresher|tastier|brighter|cleaner|easier|simpler|bigger|smaller|larger|higher|lower|warmer|cooler|kinder|fairer|rounder|sharper|softer|sturdier|tougher|superior|inferior|finer|richer|thicker|thinner|friendlier|greener|smarter|wiser|costlier|happier|fewer|twice|half|double|triple|fraction|more|less|earlier|later|sooner|further|closer|deeper|wider|narrower|tighter|looser|creamier|juicier|crispier|crunchier|sweeter|drier|calmer|comfier|slicker|steadier|tidier|newer|older|bolder|clearer|stricter|gentler',
  },
  phrases: [
    `${C} ..30 ours|ourselves|theirs|mine`,
    `ours|ourselves|theirs ..30 ${C}`,
    `next|closer|similar|equal|inferior|superior|preferable to ..3 ${C}`,
    `${C} ..25 whereas|while|whilst|but|yet|though|although|instead|here|unlike`,
    `where|whereas|while|whilst|although|though|unlike|nobody|no ..6 ${C}`,
    `difference|gap|distance|contrast|choice|choose|choosing|torn ..2 between ..8 ${C}`,
    `against|alongside|beside|besides|compared|comparable|measured|up|over|past|beyond|above ..1 to|with|a|the|any ..2 ${C}`,
    `${C} ..25 @more`,
    `@more ..14 ${C}`,
    `circles|rings|rivals|candle|touch|rival|match|beat|beats|tops|top|trumps|edges|wins|win|lead|leads ..4 ${C}`,
    `${C} ..12 touch|match|close|compete|rival|candle|league|catch|keep`,
    `${C} ..3 included|alone|of`,
    `after ..4 with|at|on ..2 ${C}`,
    `with|at|bei|chez|con|com|from|on ${C} you|your|sie|vous|customers|people`,
    `${C} will|would|makes|lets|leaves|asks|expects|forces|keeps|wants you|their|people`,
    `had|tried|owned|used|bought|rode|ridden|tasted|drove|visited|tested ..4 ${C}`,
    `reason|wonder|why|guess|bet|glad|happy|good|great|smart|wise|congrat*|well ..4 left|leave|leaving|skip|skipping|skipped|switch*|ditch*|move|moved|jump|come|came|over|choice|done ..8 ${C}`,
    `until|before|once|when you ..1 see|try|taste|hear|ride|feel|use ..4 ${C}`,
    `not|never|nowhere|nobody|nothing ..8 at|from|with|by|like ${C}`,
    `you|they will|would|might|may ..12 ${C}`,
  ],
};

/** After a sentence that names one, "they" and "theirs" are the competitor. */
export const ABOUT_THEM: PhraseList = {
  phrases: [
    `they|their|theirs|them|those|its|these|that ..14 ${BLAME}|${PRAISE}|${WEAK}`,
    '^ tastes|feels|looks|sounds|smells|works|lasts|costs|reads|says|speaks !good|great|lovely|like|fine|fun',
    'ours|theirs',
    'this one|here ..10 you|not|never|always',
    '^ we|our|here|with|at us? ..3 do|can|are|have|did|will|would|always|never|pay|not|only|every',
    '^ here|this',
    'we would never|not',
    'every|each|all|none|one of ours',
    'than they|them|theirs',
  ],
};
