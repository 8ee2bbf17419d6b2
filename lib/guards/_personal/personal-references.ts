import { type DigitPiece, shapesIn } from './near-digits';
import type { PersonalFinding } from './personal-finding';

/** What a number is of, right before it: "order no. 4711-22". */
const CUE =
  /(?:order|bestell\w*|auftrag\w*|commande|pedido|encomenda|ordine|bestelling|account|acct|acc|konto\w*|compte|cuenta|conta|customer|kunden\w*|client|cliente|klant\w*|tracking|sendung\w*|suivi|seguimiento|rastreio|parcel|package|paket\w*|colis|paquete|shipment|consignment|delivery|policy|police\w*|versicherung\w*|p[oó]liza|ap[oó]lice|claim|schaden\w*|booking|buchung\w*|reservation|reserva|r[ée]servation|membership|member|mitglied\w*|contract|vertrag\w*|contrat|contrato|invoice|rechnung\w*|facture|factura|fatura|loyalty|user|case|ticket|passport|reisepass\w*|passeport|pasaporte|passaporte|licen[cs]e|nhs|medicare|insurance|social security|national insurance|ssn|nino|ni|tax|steuer\w*|patient|meter|registration|plate|sort code|iban|dni|nie|nif|cpf|cnpj|rg|bsn|svnr|ahv|pnr|pesel|application|reference|ref|transaction|subscription|abo\w*|file|akten\w*|dossier|expediente|card|karten\w*|tarjeta|cart[aã]o|phone|id|folio|num[ée]ro|n[uú]mero|number|nummer)/iu
    .source;
const JOINT =
  /(?:[ \u00a0:#(,°º.“"‘’'=-]|no\b|n(?=[.°º])|nos\b|nr\b|n[°º]|num\b|number\b|nummer\b|n[uú]mero\b|num[ée]ro\b|id\b|code\b|ref\b|reference\b|card\b|account\b|order\b|policy\b|booking\b|tracking\b|is\b|was\b|ist\b|lautet\b|est\b|es\b|é\b|with\b|the\b|de\b|da\b|do\b|del\b|cliente\b|client\b|commande\b|pedido\b|plan\b|under\b|we have\b|on file\b)/iu
    .source;
const VALUE = /\d{1,6}(?: \d{2,6}){1,4}|[\p{L}\p{N}]+(?:[-/.][\p{L}\p{N}]+)*/u.source;
const REFERENCE = new RegExp(
  `(?<![\\p{L}\\p{N}])(${CUE})(?:s(?= ))?((?:${JOINT}){1,14})(?=[\\p{L}\\p{N}/.-]*\\d)(${VALUE})`,
  'giu',
);
/** The same where no spaces stand. */
const UNSPACED =
  /(?:注文|追跡|伝票|会員|お客様|口座|予約|問い合わせ|契約|証券|アカウント|マイナンバー)[^\d\s。、]{0,8}[ :：]{0,2}([A-Z0-9][A-Z0-9-]{4,})/gu;
/** Parcel numbers whose shape says what they are. */
const PARCEL =
  /(?<![\p{L}\p{N}])(?:1Z[0-9A-Z]{16}|[A-Z]{2}\d{9}[A-Z]{2}|TBA\d{9,12}|JJD\d{12,})(?![\p{L}\p{N}])/gu;
/** Words of a number that are strong enough for four digits. */
const SAYS_NUMBER = /no\b|nr\b|#|n[°º]|number|nummer|n[uú]mero|num[ée]ro|id\b|:/iu;
const WEAK =
  /^(?:case|ticket|file|reference|ref|phone|card|id|number|nummer|n[uú]mero|num[ée]ro|delivery|application|registration|meter|plate|claim|tax|user|licen[cs]e|insurance|transaction|patient|conta|ni|nie|rg|acc|client)$/iu;
const PUBLIC_NUMBER =
  /company|vat|regulation|patent|model|version|article|artikel|part|item|issue|bug|iso|standard|serial|test|example|charity|planning|tender|court|law|act\b|ust/iu;
const UNITS =
  /^\s?(?:pieces|items|pcs|units|points|pages|stück|times|people|customers|orders|parcels|per\b|%|€|£|\$|euros?|pounds|dollars|kwh|km|ml|kg|years?|copies|members|of (?:the|our)|a year|a day|in total|or more|and more)/iu;

/** Numbers of orders, accounts, parcels, policies and the like that stand with their value. */
export function personalReferences(text: string, pieces: readonly DigitPiece[]): PersonalFinding[] {
  const found: PersonalFinding[] = [];
  for (const { groups, start: from, end } of shapesIn(pieces, REFERENCE)) {
    const [cue = '', joint = '', value = ''] = groups;
    const before = text.slice(Math.max(0, from - 24), from);
    const after = text.slice(end, end + 14);
    if (isValue(value, cue, joint, before) && !UNITS.test(after))
      found.push({ kind: 'reference', start: end - value.length, end });
  }
  for (const { groups, end } of shapesIn(pieces, UNSPACED)) {
    const [value = ''] = groups;
    if (digitCount(value) >= 4) found.push({ kind: 'reference', start: end - value.length, end });
  }
  for (const { start, end } of shapesIn(pieces, PARCEL)) found.push({ kind: 'reference', start, end });
  return found;
}

function isValue(value: string, cue: string, joint: string, before: string): boolean {
  const digits = digitCount(value);
  if (isBookingCode(value, cue)) return true;
  if (digits < 3 || PUBLIC_NUMBER.test(before) || isDay(value)) return false;
  const isNamed = SAYS_NUMBER.test(joint) || /nummer|number/iu.test(cue);
  const isMixed = /\p{L}/u.test(value) || /[-/]/u.test(value);
  if (WEAK.test(cue) && !isNamed && !/your|ihre?|deine?|votre|su|sua|seu/iu.test(before)) return digits >= 7;
  if (/^\d{4}$/u.test(value)) return isNamed && (/#/u.test(joint) || !/^(?:19|20)/u.test(value));
  return isMixed ? digits >= 3 && (digits >= 4 || isNamed) : digits >= (isNamed ? 4 : 5);
}

/** Airlines and hotels: six capitals and digits, mixed. */
function isBookingCode(value: string, cue: string): boolean {
  const isCode = /^[A-Z0-9]{5,8}$/u.test(value) && /\d/u.test(value) && /[A-Z]/u.test(value);
  return isCode && /^(?:booking|reservation|pnr|buchung|reserva|ref|reference|r[ée]servation)/iu.test(cue);
}

function isDay(value: string): boolean {
  return /^\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?$|^\d{4}[-/]\d{2}(?:[-/]\d{2})?$|^\d+(?:\.\d+){1,3}$|^\d+(?:st|nd|rd|th|am|pm|kg|g|ml|km|cm|mm|h)$/iu.test(
    value,
  );
}

function digitCount(value: string): number {
  return value.replace(/\D/gu, '').length;
}
