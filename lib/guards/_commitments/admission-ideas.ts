import type { MeetingList } from '../_reading/meetings';

/** We, or one of ours, and what went wrong: together they admit a fault. */
export const ADMITTED: MeetingList = {
  words: {
    staff:
      'team|staff|colleague|colleagues|agent|agents|crew|driver|drivers|mechanic|mechanics|receptionist|reception|decorator|cook|cooks|chef|kitchen|desk|cleaner|cleaners|housekeeping|technician|technicians|engineer|engineers|developers|developer|clerk|clerks|nurse|nurses|doctor|editor|editors|designer|designers|system|systems|security|shop|store|warehouse|packers|packer|fitter|fitters|installer|installers|plumber|plumbers|electrician|baker|bakers|bakery|waiter|waiters|waitress|cashier|bot|filter|software|algorithm|app|department|office|billing|accountant|accounts|trainee|intern|pilot|guard|guards|steward|stewards|guide|guides|planner|planners|tailor|tutor|tutors|teacher|teachers|manager|managers|operator|lab|pharmacist|pharmacy|gardener|gardeners|movers|mover|cloakroom|plant|factory|workshop|company|firm|branch|depot|till|bus|van|truck|lorry|printer|barista|host|hosts|usher|ushers|lifeguard|conductor|farm|studio|people|lad|lads|someone|somebody|wir|notre|notres',
    harm: 'messed|screwed|mucked|slipped|fouled|failed|blew|botched|bungled|forgot|forgotten|neglected|overlooked|misread|misplaced|mishandled|mislabelled|mislabeled|miscalculated|misjudged|misinformed|misled|misquoted|mistyped|misspelled|misspelt|muddled|underestimated|overcharged|overbooked|undercooked|overcooked|burnt|burned|ruined|breached|violated|goofed|flubbed|erred|lapsed|bodged|skimped|fumbled|damaged|scratched|spilled|spilt|dented|omitted|skipped|mismanaged|overpromised|leaked|wiped|disregarded|misunderstood|contaminated|shortchanged|blundered|fluffed|flunked|dithered|slacked|wronged|insulted|offended|cheated|deceived|mistreated|mispriced|misreported|mistook|mixed|confused|smashed|cracked|tore|stained|flooded|poisoned|infected|oversold|undersold|overslept|mispacked|misfiled|misrouted|misdelivered|misaddressed|miscounted|misprinted|misadvised|misdiagnosed|swapped|garbled|bumped|scrambled|miscommunicated|mistranslated|misconfigured|misapplied|misused|underpaid|undercounted|overfilled|underfilled|overloaded|overheated|overstated|understated|underdosed|overdosed|dawdled|dallied|shirked|snapped|crushed|chipped|soaked|spoiled|spoilt|shrank|bleached|scorched|punctured|bent|warped|gouged|trampled|flattened|nicked|ripped|ignored|lost|dropped|missed|broke|deleted|erased|exposed|rushed|wrecked|jumbled|mislaid|tripped|stumbled|faltered|bothered|sloppy',
    fault:
      'mistake|mistakes|error|errors|fault|faults|blunder|blunders|goof|goofs|oversight|oversights|negligence|failing|failings|failure|failures|slip|screwup|mixup|mix|muddle|carelessness|lapse|lapses|doing|incompetence|misjudgement|misjudgment|shortcoming|shortcomings|omission|sloppiness|guilt|misstep|neglect|botch|wrongdoing|howler|clanger|bungle|flaw|flaws|inattention|laxity|forgetfulness|haste|boob|gaffe|typo|miscalculation|misunderstanding|mismanagement|upkeep|blame|culpa|wrong',
    wrongly:
      'wrong|wrongly|incorrect|incorrectly|badly|carelessly|poorly|improperly|sloppily|mistakenly|negligently|rudely|unfairly|inaccurate|inaccurately|erroneously|accidentally|inadvertently|unintentionally|backwards|upside|unsealed|unlocked|unattended|untested|unchecked|unread|unanswered|unopened|untrained|unlabelled|unlabeled|unwashed|unrefrigerated|crooked|askew|prematurely|hastily|clumsily|thoughtlessly|recklessly|crookedly|needlessly|outdated|expired|defective|faulty|misleading|mouldy|stale|obsolete|old|loose|twice',
    did: 'gave|given|sent|put|made|packed|trimmed|charged|quoted|shipped|printed|told|entered|booked|labelled|labeled|got|had|took|taken|kept|left|set|built|fitted|installed|wired|delivered|billed|planned|handled|treated|measured|cut|added|typed|spelled|filed|calculated|published|posted|used|picked|stored|served|cooked|scheduled|wrote|informed|advised|loaded|uploaded|staffed|heated|acted|behaved|reacted|responded|sold|counted|ran|stitched|sewed|sewn|glued|poured|parked|assembled|connected|translated|priced|filled|cropped|keyed|flagged|removed|hung|welded|painted|tiled|roasted|ground|mounted|drilled|tuned|routed|dyed|washed|ironed|pressed|dosed|weighed|dispensed|marked|graded|seated|tagged|addressed|framed|engraved|drew|drawn|laid|nailed|screwed|locked|shut|closed|opened|started|let|handed|passed|announced|listed|registered|recorded|updated|issued|applied|copied|pasted|linked|merged|deployed|pushed|blocked|banned|suspended|rejected|accused|read|did|done|baked|frosted|iced|planted|pruned|mowed|watered|mixed|poured|brewed',
  },
  ideas: {
    us: ['we|us|i|ourselves', 'our|my ..3 @staff', 'our|my', 'ours|mine'],
    subject: ['we|i', 'our|my ..3 @staff'],
    ofours: ['ours|mine', 'our|my', 'by|of|from|on|with us|me'],
    harm: [
      '@harm',
      'let ..3 down|lapse|slip|expire|spoil|out',
      'went|gone wrong',
      'dropped the ball',
      'fell short',
      'gave ..2 away',
      'cut corners',
      'handed ..4 else|stranger',
      'caught napping',
      'sat on',
      'run|ran out',
      'asleep|napping',
    ],
    fault: ['@fault'],
    did: ['@did'],
    wrongly: [
      '@wrongly',
      'in|by error|mistake|accident|oversight',
      'the wrong',
      'far|much? too|over',
      'to|with|on somebody|someone|another else|guest|customer|person|plane|address|house|passenger|patient',
      'same seat|room|table|slot',
      'without checking|asking|telling|testing|looking|reading|warning|permission',
    ],
    never: ['never !again|will|ever', 'nobody|none', 'no one'],
    attended: [
      'told|warned|checked|tested|sent|called|replied|answered|informed|read|looked|noticed|tightened|sealed|cleaned|cleared|locked|closed|updated|trained|serviced|inspected|listened|paid|logged|passed|forwarded|recorded|labelled|packed|cooked|washed|fitted|finished|planned|prepared|thought|asked|kept|measured|weighed|mentioned|explained|acted|bothered|honoured|delivered|did|arrived|opened|processed|entered|refunded|cancelled|fixed|repaired|followed|spotted|secured|salted|gritted|switched|turned',
    ],
    attend: [
      'check*|test*|tell|told|warn*|inform*|tighten*|seal*|clean*|clear*|secur*|lock*|clos*|updat*|train*|maintain*|servic*|inspect*|read|notic*|answer*|reply|replied|respond*|listen*|pay*|paid|look*|care|cared|mind|concentrat*|follow*|book*|order*|log*|pass*|forward*|record*|label*|pack*|cook*|wash*|refriger*|cool*|grease*|fit|fitted|finish*|plan*|prepare*|think|thought|anticipat*|supervis*|monitor*|ask|asked|send|sent|call*|enough|proper*|correct*|right|good|keep|kept|backup*|measur*|weigh*|dry|dried|salt*|grit*|sign*|mention*|explain*|communicat*|prevent*|act|react*|staff*|bother*|honour*|honor*|deliver*|do|done|live|up|careful*|attenti*',
    ],
    was: ['had|did|was|were'],
    cause: [
      'caus*',
      'because|since|through|reason|cause',
      'due|owing|thanks to',
      'result|consequence of',
      'came from',
      'led to',
    ],
    lacking: [
      'poor|bad|sloppy|careless|shoddy|lax|slack|weak|inadequate|insufficient|missing|negligent|rushed upkeep|maintenance|training|planning|handling|service|work|workmanship|communication|preparation|checks|controls|care|packing|packaging|storage|hygiene|supervision|advice|judgement|judgment|wiring|design|timing|staffing',
      'lack|shortage|absence|want of',
    ],
    nobody: ['nothing|nobody|none|neither|no on|at|in|with our', 'patience|bill|thank|name'],
    part: ['on|from|at our|my ..1 side|part|end|watch|behalf|hands|making|doing'],
    should: ['should|ought|supposed|meant', 'could have'],
    sorry: ['sorry|apologise|apologize|apologies|apology|forgive|regret|forgiveness|pardon'],
    having: [
      'for losing|breaking|missing|forgetting|ignoring|keeping|leaving|making|sending|failing|being|not|having|letting|overlooking|misleading|damaging|mixing|delaying|charging|giving',
    ],
    whether: [
      'whether|if|unless|claim|claims|claimed|dispute*|deny|denies|denied|reject*',
      'you|he|she|they say|says|write|wrote|feel|mention|think|believe|claim',
    ],
    theirs: [
      'you|they|he|she|customer|guest|visitor|parents ..2 @harm',
      'courier|couriers|supplier|suppliers|partner|partners|manufacturer|airline|bank|neighbour|neighbours|thieves|vandals|storm|snow|wind|snowfall|partly|landlord|tenant|lightning|flood|contractor|strike|weather|rain|frost|fox|birds|their',
      'your ..2 @harm|faults|fault',
      'how|that you|they ..5',
      'not|never only',
    ],
    deShould: ['hatten|hatte'],
    deMust: ['mussen|sollen'],
    wir: ['wir|uns|unser|unsere|unserem|unserer|unseren|ich|mir'],
    deHarm: [
      'geschlampt|vergessen|versaumt|ubersehen|verschlampt|verschlafen|verwechselt|vermasselt|verbockt|geirrt|beschadigt|verpatzt|versagt|missachtet|gepatzt|vertan|verrechnet|verlegt|vertauscht|fehler|schuld|versehen|verschulden|falsch|irrtum|panne|patzer|schlamperei|nachlassig|unachtsam|ungenugend|schiefgelaufen|verbummelt',
    ],
    nous: ['nous|notre|nos|je|j|mon|ma|nostre'],
    frHarm: [
      'faute|erreur|negligence|oubli|manquement|bourde|oublie|neglige|perdu|egare|casse|abime|echoue|omis|trompe|trompes|fautifs|coupables|tort|rate|maladresse|incombe|revient|negligents',
    ],
    nos: ['nos|nuestro|nuestra|nuestros|nuestras|nosotros|hemos|mio|mia|me|mi'],
    esHarm: [
      'culpa|error|errores|fallo|descuido|negligencia|equivocamos|equivoco|equivocado|equivoque|fallamos|olvidamos|olvido|olvidado|perdimos|perdido|rompimos|roto|danamos|erramos|despiste|metimos|pata',
    ],
    ptUs: ['nos|nosso|nossa|nossos|nossas|meu|minha|nossas'],
    ptHarm: [
      'culpa|falha|erro|descuido|lapso|engano|negligencia|enganou|errou|falhou|esqueceu|perdeu|trocou|esquecemos|perdemos|trocamos|estragamos',
    ],
  },
  meetings: [
    'subject never attended 7 !theirs !whether',
    'never attended ofours 9 !theirs !whether',
    'subject harm 8 !theirs !whether',
    'harm ofours 5 !theirs !whether',
    'fault ofours 6 !whether',
    'cause lacking ofours 8 !whether',
    'subject did wrongly 9 !whether',
    'did wrongly ofours 8 !theirs !whether',
    'subject was -attend 8 !theirs !whether',
    'lacking part 8 !whether',
    'lacking ofours 6 !whether',
    'fault part 8 !whether',
    'subject should was 8 !theirs !whether',
    'subject cause 3 !theirs !whether',
    'sorry having 3 !whether',
    'wir deHarm 8',
    'wir deShould deMust 10',
    'nous frHarm 7',
    'nos esHarm 7',
    'ptUs ptHarm 7',
  ],
};
