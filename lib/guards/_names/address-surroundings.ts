import { foldText } from '../../domain/fold-text';
import type { Piece } from './address-pieces';
import { APPOSITIONS, ARTICLES } from './address-words';
import { genderOfName } from './first-names';

/** "Anna, our barista, …": tells of her. */
export function isApposition(rest: string): boolean {
  const words = /^\s?,\s+(\p{L}+)((?:[ '’-]\p{L}+){0,5})(,|\s(?:will|is|has|says|can)\b)?/u.exec(rest);
  if (words === null) return false;
  const next = foldText(words[1] ?? '');
  if (APPOSITIONS.has(next)) return !/^[^.!]*\?/u.test(rest);
  if (!ARTICLES.has(next) || words[3] !== ',') return false;
  return (
    !SAYS.test(words[2] ?? '') && !/^ (?:love|dear|friend|lovely|darling|man|girl)\b/u.test(words[2] ?? '')
  );
}

/** A clause of its own, which tells nothing of the one named before. */
const SAYS =
  /\b(?:is|are|was|were|has|have|had|will|can|made|gets?|got|comes?|came|goes|went|needs?|looks?)\b/u;

/** ", asked me to …" after a name in the middle of a sentence: it is who does that. */
export function isTold(rest: string): boolean {
  return /^\s?,\s+(?:who|whose|(?:will|is|was|has|had|can|could|would|does|did)(?! (?:you|we|i|it|that|the|this|there|do)\b)|also|asked|says|said|told|came|calls?|called|wrote|thinks)\b/u.test(
    rest,
  );
}

/** "Anna, Peter and Lucy", "Rome, Florence, Milan". */
export function isListed(pieces: readonly Piece[], at: number, count: number, rest: string): boolean {
  const after =
    /^,? (?:and|or|und|et|y|e|en|&) (\p{Lu}(?!['’ ]))/u.test(rest) ||
    /^, \p{Lu}\p{L}+(?:,| and| or)/u.test(rest);
  const before = pieces[at - 1];
  const gap = pieces[at]?.gap ?? '';
  const isAfterName =
    before !== undefined && gap.startsWith(',') && before.isCapital && genderOfName(before.folded) !== null;
  return (after && count > 0 && gap.startsWith(',')) || isAfterName;
}

/** "Best, Tom" at the very end, after other sentences. */
export function isSignature(text: string, pieces: readonly Piece[], at: number, rest: string): boolean {
  if (/[-–—~^/]\s*$/u.test(pieces[at]?.gap ?? '')) return true;
  const before = pieces[at - 1];
  if (before === undefined || !/^(?:, \p{Lu}[\p{L} &]{1,40})?\.?\s*$/u.test(rest))
    return /^ (?:from|at|of|@|\|) ?/u.test(rest);
  const closing =
    /^(?:best|regards|wishes|cheers|thanks|yours|sincerely|faithfully|love|grusse|gruss|lg|vg|mfg|cordialement|vous|toi|amities|bises|saludos?|abrazos?|besos|saluti|abbraccio|cumprimentos|abracos?|atenciosamente|pozdrawiam|groetjes|hilsen|halsningar|groet|groeten|warmly|kindly|truly)$/u;
  return closing.test(before.folded) && at > 3 && text.trim().length > 30;
}
