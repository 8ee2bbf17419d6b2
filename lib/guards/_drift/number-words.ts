/** Numbers as words, each language's up to twenty and the tens; compounds with a hyphen are put together elsewhere. */
const EN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const DE =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig';
const FR =
  'zéro - deux trois quatre cinq - sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt';
const ES =
  'cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte';
const PT =
  '- - dois três quatro - - sete oito nove dez onze doze treze quatorze - dezesseis dezessete dezoito dezenove vinte';
const IT =
  '- - due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti';
const NL =
  'nul - twee drie vier vijf zes zeven - negen tien - twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig';

const TENS =
  'thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 dozen=12 hundred=100 thousand=1000 million=1000000 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1000 trente=30 quarante=40 cinquante=50 soixante=60 cent=100 mille=1000 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 mil=1000 trinta=30 quarenta=40 cinquenta=50 sessenta=60 cem=100 trenta=30 quaranta=40 cinquanta=50 dertig=30 veertig=40 vijftig=50 honderd=100 duizend=1000 duas=2 zwo=2';

const NUMBERS = new Map<string, number>(
  TENS.split(' ').map((pair) => {
    const [word = '', value = '0'] = pair.split('=');
    return [word, Number(value)];
  }),
);
for (const list of [NL, IT, PT, ES, FR, DE, EN]) {
  for (const [value, word] of list.split(' ').entries()) if (word !== '-') NUMBERS.set(word, value);
}
// Other words of some language: "cent" is a coin, "dix" a name, "once" and "elf", "acht" are looked at as they mostly mean.
for (const word of ['cent', 'once', 'null', 'mil', 'mille', 'sei', 'tre', 'due', 'elf']) NUMBERS.delete(word);

/** Words that count only where they stand against another number. */
const VAGUE = new Set(
  'one half quarter single double couple once twice thrice first second third fourth fifth sixth seventh eighth ninth tenth fortnight million thousand hundred dozen a an per'.split(
    ' ',
  ),
);

/** @returns the number that a word (lower case) says; null: none. */
export function numberWord(word: string): number | null {
  return NUMBERS.get(word) ?? ORDINALS.get(word) ?? null;
}

const ORDINALS = new Map<string, number>([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);

/** @returns whether the word alone says too little to be called a number: "no one", "first of all". */
export function isVagueNumber(word: string): boolean {
  return VAGUE.has(word.toLowerCase());
}
