const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before a name they greet; folded. */
export const GREETINGS = set(
  'hi hello hey hiya heya hallo hola ola oi ciao salut bonjour bonsoir dear dearest lieber liebe liebes geehrter geehrte ' +
    'werter werte servus moin moien cher chere estimado estimada querido querida prezado prezada caro cara gentile ' +
    'buongiorno buonasera hoi dag beste geachte goedemorgen goedemiddag goedenavond hej hei howdy greetings aloha ' +
    'morning afternoon evening morgen tag abend gott dias tardes noches dia tarde noite yo ahoy again there ' +
    'czesc witaj witam dobry privet namaste akwaaba jambo здравствуйте привет здравствуй день вечер уважаемая уважаемый дорогая дорогой مرحبا أهلا عزيزتي عزيزي السيدة السيد שלום היי γεια αγαπητη αγαπητε नमस्ते merhaba selam szia ora den goddag',
);
/** Of these the second word greets only after the first. */
export const SECOND_OF_GREETING: Readonly<Record<string, ReadonlySet<string>>> = {
  morning: set('good'),
  afternoon: set('good'),
  evening: set('good'),
  morgen: set('guten'),
  tag: set('guten'),
  abend: set('guten'),
  gott: set('gruss'),
  dias: set('buenos'),
  tardes: set('buenas'),
  noches: set('buenas'),
  dia: set('bom'),
  tarde: set('boa'),
  noite: set('boa'),
  again: set('hi hello hey'),
  there: set('hi hello hey'),
  dobry: set('dzien'),
  день: set('добрый'),
  вечер: set('добрый'),
  ora: set('kia'),
  den: set('dobry'),
};
/** Before a name and a mark they address it: "Thanks Jim!", "Okay Wendy, …". */
export const COURTESIES = set(
  'thanks thank thankyou thx ty cheers sorry apologies okay ok right yes no yep nope sure congrats congratulations ' +
    'nah yeah yup nope hah beaucoup welcome bravo kudos birthday anniversary christmas done goodbye bye goodnight night great absolutely certainly ' +
    'agreed understood noted oh ah aw aww haha well you luck back regret merci danke gracias obrigado obrigada grazie ' +
    'bedankt dank desole pardon perdon entschuldigung lo',
);

/** Last words of a wish, after which a known name is spoken to without a comma: "See you soon Marco!" */
export const BEFORE_CALLED = set(
  'soon care again today tomorrow now much too here there day weekend evening week enjoy wow hooray you forward then ' +
    'sorted note message review hearing kindly once nicely weekend trip holiday',
);

export type Title = 'female' | 'male' | 'none';

/** Titles; the gender of the one so called. */
export const TITLES: ReadonlyMap<string, Title> = new Map([
  ...[
    'mr',
    'mister',
    'herr',
    'herrn',
    'monsieur',
    'senor',
    'sr',
    'senhor',
    'signor',
    'signore',
    'dhr',
    'heer',
  ]
    .concat(['pan', 'panie', 'lord', 'sir', 'don', 'meneer', 'sig', 'master', 'monsignor'])
    .map((word) => [word, 'male'] as const),
  ...[
    'mrs',
    'ms',
    'miss',
    'mme',
    'madame',
    'mademoiselle',
    'mlle',
    'frau',
    'fraulein',
    'senora',
    'sra',
    'senhora',
  ]
    .concat([
      'pani',
      'signora',
      'sigra',
      'mevr',
      'mevrouw',
      'mw',
      'lady',
      'dame',
      'madam',
      'senorita',
      'srta',
      'dona',
    ])
    .map((word) => [word, 'female'] as const),
  ...[
    'dr',
    'prof',
    'professor',
    'doctor',
    'doktor',
    'mx',
    'rev',
    'reverend',
    'dra',
    'dott',
    'captain',
    'chef',
    'coach',
  ]
    .concat([
      'docteur',
      'professeur',
      'doctora',
      'doutor',
      'doutora',
      'dottore',
      'dottoressa',
      'father',
      'sister',
    ])
    .map((word) => [word, 'none'] as const),
]);
/** Titles that stand alone: "Good evening sir". */
export const BARE_TITLES: ReadonlyMap<string, Title> = new Map([
  ...[
    'sir',
    'mister',
    'monsieur',
    'senor',
    'senhor',
    'signore',
    'herr',
    'meneer',
    'heer',
    'gentleman',
    'caballero',
  ]
    .concat(['gentlemen', 'gents', 'lad', 'lads', 'bro', 'dude', 'sirs'])
    .map((word) => [word, 'male'] as const),
  ...[
    'madam',
    "ma'am",
    'maam',
    'miss',
    'madame',
    'mademoiselle',
    'senora',
    'senhora',
    'signora',
    'mevrouw',
    'frau',
  ]
    .concat(['ladies', 'lady', 'senorita', 'girls', 'lass', 'girl'])
    .map((word) => [word, 'female'] as const),
]);

/** Greetings that bend with the one greeted. */
export const BENT_GREETINGS: ReadonlyMap<string, Title> = new Map([
  ...['lieber', 'geehrter', 'werter', 'cher', 'estimado', 'querido', 'prezado', 'caro'].map(
    (w) => [w, 'male'] as const,
  ),
  ...['chere', 'estimada', 'querida', 'prezada'].map((w) => [w, 'female'] as const),
]);

/** After a greeting with a capital, and nobody's name. */
export const NOT_NAMES = set(
  'all everyone everybody customer customers client clients guest guests team friend friends neighbour neighbours ' +
    'neighbor neighbors resident residents folks guys community fans fan members member sir madam ladies gentlemen ' +
    'colleagues colleague parents students passengers passenger traveller travellers traveler patient patients reader ' +
    'readers reviewer user users player players applicant applicants candidate subscriber visitor visitors shopper ' +
    'shoppers valued world there again from and or we i you your our the this that thank thanks sorry welcome please ' +
    'it if in at on for as to my me is are was so yes no not what how when where why who here just great good happy ' +
    'monday tuesday wednesday thursday friday saturday sunday santa god diary lord hub household family families ' +
    'kunde kundin kunden kundinnen gast gaste kollegen kollegin kollege leute freunde freund freundin familie zusammen ' +
    'grusse gruesse team nutzer nutzerin leser leserin mitglied mitglieder community fans fahrgaste fahrgast damen herren ' +
    'interessent interessentin patientin eltern nachbarn bewerber bewerberin besucher wunsche gaeste ' +
    'clients cliente clientes client cliente usuario usuaria amigo amiga amigos amigas equipo vecino vecina vecinos ' +
    'huesped viajero viajera todos todas buenas buenos gracias amis ami amie equipe tous toutes voisins voyageur ' +
    'monsieur madame utilisateur lecteur internaute a hospede amici amico amica tutti team ospite utente gentili ' +
    'klant klanten gast gasten reiziger bezoeker allemaal vrienden buurtgenoot groet groeten wensen kund jullie ' +
    'happy merry dr prof mr mrs ms miss kitty presto fresh',
);

/** Names that are plain words, months or places as often. */
export const DOUBTFUL_NAMES = set(
  'patience hope joy grace faith summer may june april can per grant art guy will rose dawn amber olive basil violet ivy ' +
    'holly miles rich mercedes virginia florence sydney victoria georgia chelsea carolina madison jackson phoenix aurora ' +
    'harry bill mark sue jack frank drew rob pat sky ray angel don gene king chase pearl ruby daisy lily iris crystal ' +
    'lane dale glen glenn sage eden rowan river harley jean jade penny constance lee china paris london brooke ash val ' +
    'aria indigo verity charity merle wren robin bram guido troy charlotte jordan israel valencia vera ana mai mia lo ' +
    'tag abel ari hazel cora homer art remy august clover primrose marigold petunia long lan hui ying lea ama esi tel del len al des sid stu dev long rin jun hao chen ming min sal dot gil ren wolf lane monty lata thi siti hoa putri unai pere usha linh jaya dung duc budi min hana piers wei rocco jette awa reto rico rocky jay kit kim max noor sandy skipper stan swan dan ann nat',
);
/** Names that are places as often: at the end of a list they are no person. */
export const PLACE_NAMES = set(
  'virginia florence sydney victoria georgia chelsea carolina madison jackson phoenix charlotte jordan israel valencia ' +
    'paris london china troy adelaide augusta lourdes santiago leon austin dallas houston orlando lincoln salvador',
);

/** After "Anna," they tell who Anna is, and speak to somebody else. */
export const APPOSITIONS = set(
  'who whose from which head manager owner founder born unser unsere qui notre que quien',
);
export const ARTICLES = set('our my the your a an one his her their its another');
