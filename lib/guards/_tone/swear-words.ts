/** Swear words, slurs and vulgar insults, folded (lower case, no accents), by language. Whole words. */
const BY_LANGUAGE: readonly string[] = [
  // English.
  'shit shits shitty shittier shittiest shitting shitted shite shites shitshow shitshows shitstorm shithole shithead',
  'shitheads shitload shitloads shitton shittons shitless shitfaced shitbag shithouse shitbox shitlist shitter shitpost',
  'shitposting shitposts shitass bullshit bullshits bullshitting bullshitted bullshitter horseshit dipshit dipshits',
  'batshit apeshit chickenshit dogshit ratshit pigshit holyshit jackshit gobshite gobshites bullshite',
  'crap crappy crappier crappiest crapped crapping crapload craploads crapper crapola crapfest bullcrap crapware',
  'piss pissed pisses pissing pisser pissy pisstake pisshead pissface',
  'arse arses arsed arsehole arseholes arsewipe smartarse smartarses dumbarse arsing arseface lardarse',
  'asshole assholes assholery asshat asshats asswipe asswipes dumbass dumbasses jackass jackasses smartass smartasses',
  'badass lardass fatass asshead asskisser assclown dickass kickass halfass halfassed',
  'bellend bellends knobhead knobheads nobhead nobheads dickhead dickheads dickish dickwad dickwads',
  'bollocks bollox bollocking bollocked bugger buggers buggered buggering wank wanks wanker wankers wanking wanky',
  'wanked twat twats twatted twattish tosspot tosspots cunt cunts cunty cunting cocksucker cocksuckers cocksucking',
  'sluts slutty whore whores whorehouse manwhore douchebag douchebags douchey douchy douchenozzle scumbag scumbags',
  'bitchy bitching bitches bitchass biatch beotch motherf mofo mofos milf jizz blowjob blowjobs handjob titties titty',
  'nigger niggers nigga niggas kike kikes wetback wetbacks gook gooks raghead ragheads towelhead paki pakis faggots',
  'faggoty retarded turd turds wtf stfu gtfo omfg ffs lmfao fml fck fcks fckn fcking fcked fucc fuk',
  'fuks fuking fuked phuck phucking fuq fcuk fcuking fvck fvcking fukkin shyt ballsed spaz spazz',
  // German.
  'arsch arsche arschloch arschlocher arschlochern arschgeige arschgeigen arschkriecher arschig arschkalt arschbacke',
  'verarsche verarschen verarscht verarschung verarschst lahmarsch lahmarschig klugscheisser klugscheissen',
  'beschissen beschissene beschissenen beschissener beschissenes bescheissen verschissen verschissene hosenscheisser',
  'wichser wichsern wichse wichsen wixer wixxer hurensohn hurensohne hure nutte nutten fotze fotzen',
  'schwuchtel schwuchteln schlampe schlampen miststuck missgeburt drecksau drecksack dreckskerl drecksladen dreckding',
  'drecksding dreckszeug drecksloch verpiss verpissen verpisst angepisst pisse pissen pisst kacke kacken kackbratze',
  'kackding kackwetter kackladen kack verkackt verkacken ficken fickt gefickt ficker fickend fickende abgefickt',
  'durchgefickt spast spasti spasten titten saftsack kanake kanaken neger scheiss scheisz',
  // French.
  'merde merdes merdique merdiques merder merdeux merdier emmerde emmerdes emmerder emmerdent emmerdeur emmerdeurs',
  'emmerdant emmerdante demerde demerder demerdez putain putains connard connards connasse',
  'connasses connerie conneries couille couilles couillon couillons enculer encule encules enculee salope salopes',
  'salopard salopards salaud salauds saloperie saloperies foutre niquer niquee niquent chier chiant chiante',
  'chiants chiottes chiotte chiasse branleur branleurs branlette branler pedes tarlouze gouine pouffiasse',
  'bougnoule bordelique fdp trouduc putasse merdouille deconner deconne deconnez deconnes',
  // Spanish.
  'mierda mierdas mierdero puta putas puto putos putada putadas putero hijoputa hijoputas joder jodido jodida jodidos',
  'jodidas jode jodas jodio jodiste jodan jodete jodienda gilipollas gilipollez gilipolleces cojones cojonudo',
  'cojonuda acojonante descojono cabron cabrones cabrona cabronazo pendejo pendejos pendeja pendejas pendejada pendejadas',
  'chingar chinga chingada chingado chingon chingados chingadera maricon maricones mariconada',
  'carajo carajos culero culeros soplapollas tocapelotas boludo boludos boludez pelotudo pelotudos',
  'pelotudez huevon huevones malparido malparidos hijueputa culiao weon',
  // Portuguese.
  'merda merdas merdinha porra caralho caralhos caralhada fode foder fodeu fodido fodida fodidos fodas foda',
  'fodase buceta bucetas viado viados bosta bostas arrombado arrombados babaca babacas cuzao cuzoes punheta',
  'punheteiro puteiro putaria vadia vadias piroca pqp fudeu fudido fudida cagada cagar',
  // Italian.
  'cazzo cazzi cazzata cazzate incazzato incazzata incazzati incazzare cazzone cazzoni stronzo stronza stronzi stronze',
  'stronzata stronzate vaffanculo fanculo affanculo coglione coglioni coglionata coglionate minchia minchiata minchiate',
  'puttana puttane puttanata puttanate frocio froci culo merdoso merdosa bastardo bastardi inculato inculata',
  'inculare rincoglionito scazzo stocazzo zoccola rompicoglioni rompipalle',
  // Dutch.
  'kut kutweer kutzooi kutding kutwijf kutwijven kutdag kutapp kutjes kutje kutbedrijf kutsysteem kuttig kutzak',
  'kutstreek kutland kutmuziek kutwereld kuttrein klote klotezooi kloteweer kloteding kloten klotedag klotesysteem',
  'kloteapp klootzak klootzakken godverdomme godver verdomme godverdegodver gvd hoerenjong hoer hoeren neuken geneukt',
  'neuk lul lullen lulkoek gelul kankerzooi kankerhond kankerlijer kankerlijers teringzooi teringlijer',
  'teringlijers tyfuszooi tyfuslijer teringweer tyfusweer schijt schijten bescheten trut trutten',
  'mierenneuker mierenneukers sodemieter sodemieters opkankeren oprotten kolere koleere',
  'strontzooi strontvervelend stront zeikerd zeiken zeikwijf',
];

export const SWEAR_WORDS: ReadonlySet<string> = new Set(BY_LANGUAGE.flatMap((line) => line.split(' ')));

/** Written so, with its accents; without them it is a plain word of another language (a cone, "asks"). */
export const ACCENTED_SWEAR_WORDS: ReadonlySet<string> = new Set([
  'coño',
  'coños',
  'pédé',
  'pédés',
  'cabrón',
]);

/** In capitals these are football clubs, brands and emotes. */
export const NOT_IN_CAPITALS: ReadonlySet<string> = new Set(['fck', 'fcuk', 'lul', 'kut', 'gvd', 'fml']);

/** A word that holds one of these is one, whatever stands around it. */
export const SWEAR_PARTS: readonly string[] =
  'fuck cocksuck arschloch hurensohn klootzak asshole arsehole wichser gilipoll vaffancul motherfck'.split(
    ' ',
  );

/** A word that begins with one of these is one. */
export const SWEAR_BEGINNINGS: readonly string[] = 'scheiss gescheiss bullshit klote godverd'.split(' ');

/** What people mask most ("f**k", "sh1t", "a$$"), folded. */
export const MASKABLE: readonly string[] = (
  'fuck fucks fucked fucker fuckers fuckin fucking motherfucker motherfuckers motherfucking unfuck clusterfuck fuckup ' +
  'shit shits shitty shitting shitshow shite bullshit shitstorm shithole crap crappy ass asses asshole assholes arse ' +
  'arsehole arseholes dumbass jackass badass bitch bitches bitching bastard bastards cunt cunts dick dicks dickhead ' +
  'cock prick pricks pussy twat twats wanker wankers piss pissed pissing bollocks bugger slut sluts whore whores ' +
  'nigger nigga faggot faggots retard retarded douchebag tits scheisse scheiss arsch arschloch wichser ficken fick ' +
  'gefickt hurensohn fotze merde putain connard salope encule couilles bordel mierda puta puto joder cabron cojones ' +
  'pendejo gilipollas merda porra caralho foda buceta cazzo stronzo vaffanculo coglioni culo klootzak kut godverdomme ' +
  'klote lul verdomme kanker'
).split(' ');
