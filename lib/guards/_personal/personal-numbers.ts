import { type DigitPiece, shapesIn } from './near-digits';
import type { PersonalFinding } from './personal-finding';

/** Digits with single separators between; the shape has no two ways to match. */
const DIGITS = /(?<![\p{L}\p{N}])\d(?:[ \u00a0.\u2011-]?\d){11,18}(?![\p{L}\p{N}])/gu;
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z0-9]){11,30}/gu;
const NOT_A_CARD = /ean|isbn|gtin|barcode|bar code|imei|serial|strichcode|code-barres/iu;

/** Lengths of IBANs by country (ISO 13616 registry, 2026), of the countries most written to. */
const IBAN_LENGTHS = new Map(
  (
    'AD24 AE23 AT20 BE16 BG22 BR29 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GR27 HR21 HU28 IE22 IL23 IS26 ' +
    'IT27 LI21 LT20 LU20 LV21 MC27 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TR26 UA29'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
);

/** Identity numbers whose shape says what they are. */
const IDENTITY = [
  // US social security, UK National Insurance, Brazilian CPF, Italian codice fiscale, Spanish DNI and NIE.
  /(?<![\p{L}\p{N}-])\d{3}-\d{2}-\d{4}(?![\p{L}\p{N}-])/gu,
  /(?<![\p{L}\p{N}])[A-CEGHJ-PR-TW-Z][A-NP-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])QQ ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/gu,
  /(?<!\d)\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)/gu,
  /(?<![\p{L}\p{N}])[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z](?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:\d{8}|[XYZ]-?\d{7})-?[A-HJ-NP-TV-Z](?![\p{L}\p{N}])/gu,
  // French social security: sex, year, month, department.
  /(?<!\d)[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3}(?: ?\d{2})?(?!\d)/gu,
];

/** Cards by Luhn and their issuers' first digits, bank accounts by shape, identity numbers by shape. */
export function personalNumbers(text: string, pieces: readonly DigitPiece[]): PersonalFinding[] {
  const found: PersonalFinding[] = [];
  for (const { written, start, end } of shapesIn(pieces, DIGITS)) {
    const before = text.slice(Math.max(0, start - 30), start);
    if (isCard(written.replace(/\D/gu, '')) && !NOT_A_CARD.test(before))
      found.push({ kind: 'card', start, end });
  }
  for (const { written, start } of shapesIn(pieces, IBAN)) {
    const length = ibanLength(written);
    if (length > 0) found.push({ kind: 'iban', start, end: start + length });
  }
  for (const shape of IDENTITY)
    for (const { start, end } of shapesIn(pieces, shape)) found.push({ kind: 'identity', start, end });
  return found;
}

const ISSUERS =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[0-8]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3[0689]\d{12}|35\d{14}|6\d{15,18})$/u;

function isCard(digits: string): boolean {
  return ISSUERS.test(digits) && !/^(\d)\1+$/u.test(digits) && passesLuhn(digits);
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - at));
    const doubled = digit * 2;
    sum += at % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** @returns how much of the match is an IBAN, in UTF-16 code units; 0: none. A word in capitals may follow it. */
function ibanLength(match: string): number {
  const wanted = IBAN_LENGTHS.get(match.slice(0, 2));
  if (wanted === undefined) return 0;
  let read = 0;
  for (let at = 0; at < match.length; at += 1) {
    if (/[A-Z0-9]/u.test(match.charAt(at))) read += 1;
    if (read === wanted) return at + 1;
  }
  return 0;
}
