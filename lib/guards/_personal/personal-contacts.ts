import { foldText } from '../../domain/fold-text';
import { type DigitPiece, shapesIn } from './near-digits';
import type { PersonalFinding } from './personal-finding';

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;
/** Mailboxes of a role, not of a person: the first or last part of the name before the @. */
const ROLES = new Set(
  (
    'help support info contact service services care hello hi hey team sales press media privacy dpo legal orders order ' +
    'returns return refunds refund billing accounts office admin kontakt hilfe kundenservice kundendienst bestellung ' +
    'datenschutz presse jobs careers career hr recruiting people feedback safety security abuse complaints claims ' +
    'customercare customerservice customersupport customer customers clientes cliente atencion ayuda soporte contacto ' +
    'contato ajuda suporte atendimento sac aide assistance bonjour serviceclient sav reclamations compliance ombudsman ' +
    'bookings booking reservations reservation reception events community social editor newsletter noreply shop store ' +
    'warranty repair repairs spares parts partners procurement vendors suppliers invoices invoice payments finance ' +
    'library council clinic practice praxis pharmacovigilance drugsafety vigilance medinfo medical quality qa webmaster ' +
    'postmaster helpdesk desk enquiries inquiries ask mail post welcome studio tickets apply donate volunteer data ' +
    'datarequests dsar gdpr unsubscribe allergens delivery deliveries logistics transport lostproperty lost wholesale trade ' +
    'b2b pr marketing creators influencers ambassadors advocates assistenza servizio klantenservice bestuur winkel reservas'
  ).split(' '),
);

/** Digits as phones are written; what it is, the words around it tell. */
const PHONE =
  /(?<![\p{L}\p{N}#/.,-])(?:\+|00)?\(?\d(?:[ \u00a0.()/\u2011-]{0,2}\d){6,14}(?![\p{L}\p{N}/%€£$])/gu;
/** No phone is shorter: what a whole text shows at once. */
const PERHAPS_PHONE = /(?:\d[^\d]{0,2}){7}/u;
const WITH_AREA = /^(?:\+|00|\(|0\d|1[ -]?[(2-9])|^[2-9]\d{2}[ .-]\d{3}[ .-]\d{4}$/u;
/** Numbers that cost nothing or are shared by a whole business belong to nobody. */
const FREE =
  /^(?:\+?1[ .-]?)?\(?(?:800|833|844|855|866|877|888)\b|^0800|^0808|^0300|^0330|^0333|^0345|^0845|^0844|^0870|^0120|^0570|^0180\d|^0700|^0900|^116 ?\d|^1300|^1800|^4004|^90[01] ?\d{3}|^80[08] ?\d{3}|^\+44 ?(?:0?\)? ?)?(?:800|808|30\d|33\d|345|845)|^\+49 ?800|^00800|^\+800/u;
const ABOUT_PHONE =
  /phone|mobile|cell|tel\b|tel\.|telefon|handy|ring |call|dial|text |reach|number|nummer|whatsapp|sms|numero|numéro|número|telefone|móvil|portable|ligar|llam|appel|電話|携帯|番号|\bfax|contact/iu;
const NOT_PHONE =
  /order|account|parcel|tracking|version|isbn|ean\b|gtin|barcode|serial|model|part n|article|artikel|item|sku|batch|lot |charge|case |ref|regulation|patent|vat|ust|siret|company n|registered|licen[cs]e|jackpot|[€$£¥]\s?$|policy|member|customer n|kundennummer|imei|grant/iu;
const OURS =
  /\bour\b|\bours\b|\bus\b|hotline|helpline|freephone|free from|toll|emergency|switchboard|reception|front desk|customer (?:service|care|support)|(?:support|service|sales|help|claims|press|booking|info|advice|crisis|information|24-hour)[ -]?(?:line|desk|team|number)|\bline (?:for|is)\b|office|branch|shop|store|headquarters|unser|notre|nuestr|noss[oa]|chez nous|当社|弊社|窓口|ダイヤル|お客様センター|サポート|フリー|コール|helpdesk|surgery|practice|clinic|council|call centre|call center|the number of the|kundenservice|service client|atenci[oó]n/iu;
const THEIRS =
  /\byou(?:'ve|’ve)?\s+(?:on|at|under|back|by|via)\b|\byour\b|\bhis\b|\bher\b|\btheir\b|\bown\b|on file|\bIhre?n?r?\b|\bdeine?r?\b|\bvotre\b|\bsu\b|\btu\b|\bseu\b|\bteu\b|お客様の(?!相談|センター|サポート)|reach you|call you|ring you|text you|rang you|called you|neighbou?r|\bdriver|\bmr\b|\bms\b|\bmrs\b/iu;

/** How many UTF-16 code units before and after a number tell whose it is. */
const AROUND = 60;

/** E-mail addresses and phone numbers, but for those that are the brand's own. */
export function personalContacts(
  text: string,
  pieces: readonly DigitPiece[],
  publicContacts: readonly string[],
): PersonalFinding[] {
  const perhapsPhones = pieces.filter((piece) => PERHAPS_PHONE.test(piece.text));
  if (!text.includes('@') && perhapsPhones.length === 0) return [];
  const found: PersonalFinding[] = [];
  const ownDigits = publicContacts.map(digitsOf).filter((digits) => digits.length >= 4);
  const ownNames = publicContacts.map((contact) => foldText(contact.trim()));
  for (const { 0: whole, index } of text.includes('@') ? text.matchAll(EMAIL) : []) {
    const address = foldText(whole);
    const isOwn = ownNames.some(
      (own) => own === address || (own !== '' && address.endsWith(`@${own.replace(/^@/u, '')}`)),
    );
    const before = text.slice(Math.max(0, index - AROUND), index);
    if (!isOwn && !isRole(address) && !isInvited(address, before))
      found.push({ kind: 'email', start: index, end: index + whole.length });
  }
  for (const { written, start, end } of shapesIn(perhapsPhones, PHONE)) {
    const digits = digitsOf(written);
    if (ownDigits.some((own) => own.endsWith(digits.slice(-9)) || digits.endsWith(own.slice(-9)))) continue;
    if (isPhone(written, digits, text, start, end)) found.push({ kind: 'phone', start, end });
  }
  return found;
}

function isRole(address: string): boolean {
  const name = address.slice(0, address.indexOf('@'));
  const parts = name.split(/[._+-]/u);
  return ROLES.has(parts[0] ?? '') || ROLES.has(parts.at(-1) ?? '') || ROLES.has(parts.join(''));
}

const INVITES =
  /write to|drop|e-?mail|mail to|contact|note to|reach us|message|line to|send|get in touch|question|apply|schreib|écri|escrib|escrev|scriv/iu;

/** A mailbox of one plain word to which the reader is asked to write: "a note to pools@leisure.example". */
function isInvited(address: string, before: string): boolean {
  return /^[a-z]{2,20}@/u.test(address) && INVITES.test(before) && !THEIRS.test(before);
}

function isPhone(written: string, digits: string, text: string, start: number, end: number): boolean {
  if (digits.length < 7 || digits.length > 15 || isDate(written) || FREE.test(written)) return false;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const near = `${before} ${text.slice(end, end + AROUND / 2)}`;
  const isSpoken = ABOUT_PHONE.test(near);
  if (NOT_PHONE.test(before) && !/phone|mobile|call|ring|tel/iu.test(before)) return false;
  if (!WITH_AREA.test(written) && !isSpoken) return false;
  if (/^\d{1,3}(?:[.,]\d{3})+$/u.test(written) || /^(?:19|20)\d{2}[ -]/u.test(written)) return false;
  return THEIRS.test(before) || !OURS.test(near);
}

function isDate(written: string): boolean {
  return /^(?:\d{4}[-./]\d{2}[-./]\d{2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{4}[ -]+\d{4}|(?:\d{1,3}\.){3}\d{1,3})$/u.test(
    written,
  );
}

function digitsOf(text: string): string {
  return text.replace(/\D/gu, '');
}
