import { type DigitPiece, shapesIn } from './near-digits';
import type { PersonalFinding } from './personal-finding';

const NAME = String.raw`[\p{Lu}][\p{L}’'.-]{1,30}`;
const STREETS = [
  // 61 Thornhill Gardens, Flat 3
  String.raw`\d{1,5}[a-zA-Z]? (?:${NAME} ){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Gardens|Drive|Dr|Court|Ct|Terrace|Way|Place|Pl|Crescent|Boulevard|Blvd|Square|Mews|Row|Grove|Hill|Park|Walk|Parade|Quay|Rise|View|Green|Parkway|Circle|Trail|Alley|Broadway)(?![\p{L}])`,
  // Lindenstraße 12, Am Weg 4, Kerkstraat 9
  String.raw`\p{Lu}[\p{L}-]{1,30}(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee|ufer|damm|promenade|ring|straat|laan|plein|gracht|kade|steig|graben) \d{1,4} ?[a-h]?(?![\p{L}\p{N}])`,
  String.raw`${NAME} (?:Stra(?:ß|ss)e|Str\.|Weg|Gasse|Platz|Allee|Ufer|Damm|Ring) \d{1,4} ?[a-h]?(?![\p{L}\p{N}])`,
  // 12 rue des Lilas
  String.raw`\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|bd|place|chemin|quai|allée|impasse|cours|route) (?:d[eu]s? |de la |de l['’]|d['’])?\p{Lu}[\p{L}’'-]{1,30}`,
  // Calle Mayor 14, Rua das Flores 45, Via Roma 3
  String.raw`(?:[Cc]alle|C/|[Aa]venida|Av\.|[Pp]laza|[Pp]aseo|[Cc]amino|[Rr]ua|[Tt]ravessa|[Pp]raça|[Ll]argo|[Ee]strada|[Aa]lameda|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso)(?: (?:de|del|la|las|los|el|da|das|do|dos|di|della|dei|${NAME})){1,5},? (?:n\.?[°ºo] ?)?\d{1,4}(?![\p{L}\p{N}])`,
  // 東京都…1丁目2番地3号, 〒150-0001
  String.raw`〒 ?\d{3}-\d{4}|\d{1,3}丁目\d{1,4}|\d{1,4}番地|(?:区|市|町|村)\p{Script=Han}{0,10}\d{1,3}-\d{1,3}(?:-\d{1,4})?`,
];
const STREET = STREETS.map((source, at) => {
  const isUnspaced = at === STREETS.length - 1;
  return new RegExp(isUnspaced ? source : `(?<![\\p{L}\\p{N}])(?:${source})`, 'gu');
});

const BUSINESS =
  /\bour\b(?! (?:driver|courier|crew|team|engineer|technician|colleague|fitter|van|carrier))|\bours\b|\bwe(?:'re| are|’re) (?:at|on|in)\b|\bus at\b|visit us|find us|come (?:by|to|and)|shop|store|branch|office|hotel|museum|library|pharmacy|restaurant|café|cafe|depot|clinic|practice|station|headquarters|showroom|venue|gallery|theatre|theater|hall|centre|center|workshop|bakery|pub|bar\b|school|stop|church|salon|studio|drop-off|collection point|unser|filiale|laden|geschäft|praxis|büro|museum|notre|boutique|magasin|agence|nuestr|tienda|oficina|sucursal|noss[oa]|loja|agência|nostr|negozio|onze|winkel|当店|店舗|本社|supermarket|garage|gym|pool|theat|cinema|kiosk|roadworks|road works|street works|closed|accident/iu;
const PERSON =
  /\byour\b|\bto you\b|deliver|shipped|sent|dispatch|posted to|\blive|home|flat|apartment|\bm(?:r|s|rs|iss)\b|his |her |moved|on file|address|adresse|anschrift|direcci[oó]n|endereço|indirizzo|住所|\bihre?\b|geliefert|livr|entreg|consegn|bezorg|neighbou?r|resident|wohn|house/iu;

const MONTHS =
  'jan|feb|mar|mär|apr|may|mai|maj|jun|jul|aug|sep|oct|okt|out|nov|dec|dez|fév|avr|juin|juil|aoû|déc|ene|abr|ago|dic|fev|set|gen|giu|lug|ott|mei|mrt';
const DAY = String.raw`(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th|º|er|\.)? ?(?:of |de )?(?:${MONTHS})\p{L}{0,8}\.?,?(?: (?:of |de )?\d{2,4})?|(?:${MONTHS})\p{L}{0,8}\.? \d{1,2}(?:st|nd|rd|th)?,? ?\d{0,4}|\d{4}年\d{1,2}月\d{1,2}日)`;
const BIRTH = new RegExp(
  String.raw`(?:(?<![\p{L}])(?:born|dob|d\.o\.b|date of birth|birth ?dates?|birthday|geburtsdatum|geburtstag|geboren|geb\.|né|née|date de naissance|nacid[oa]|naciste|naci[oó]|fecha de nacimiento|nascid[oa]|nasceu|data de nascimento|nat[oa] il|data di nascita|geboortedatum)|生年月日|生まれ)[^\n]{0,30}?(?<![\p{L}\p{N}])${DAY}`,
  'giu',
);

/** Street addresses of persons, and dates of birth. */
export function personalPlaces(text: string, pieces: readonly DigitPiece[]): PersonalFinding[] {
  const found: PersonalFinding[] = [];
  for (const shape of STREET)
    for (const { start, end } of shapesIn(pieces, shape))
      if (isSomebodysHome(text, start, end)) found.push({ kind: 'address', start, end });
  for (const { start, end } of shapesIn(pieces, BIRTH)) found.push({ kind: 'birth', start, end });
  return found;
}

const AROUND = 80;

function isSomebodysHome(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND / 2);
  if (BUSINESS.test(before))
    return (
      /\byour (?:home|house|flat|address|door)|(?:deliver|shipped|sent|dispatch)\p{L}* (?:\p{L}+ ){0,3}to\b/iu.test(
        before,
      ) && !/\bour\b[^.]{0,30}$/iu.test(before)
    );
  return PERSON.test(before) || !BUSINESS.test(after);
}
