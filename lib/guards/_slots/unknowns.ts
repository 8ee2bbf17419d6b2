import type { TextSpan } from '../../domain/guard';

const CROSSES = /[xX]{2}/u;
/** Without one of these there is no gap, which a whole text shows at once. */
const PERHAPS = /_{3}|＿{2}|[xX]{2}|X|\.{4}|…{2}|DD|YYYY|TT\.|[○〇◯●△▲□■◇×O]{2}/u;

interface Unknown extends TextSpan {
  readonly written: string;
}

/** Lines to be written on; a row of them alone in its line parts two paragraphs. */
const LINE = /(?<![\w\\*＿])(?:_{3,}|＿{2,})(?![\w*＿])/gu;
const CAPITAL_X = /(?<![\p{L}\p{N}_-])X{3,}(?![\p{L}\p{N}_])/gu;
/** "£xx", "#xxx", "xx/xx/xxxx", "XX.XX.", "XX:XX", "XX %", "XX days". */
const SMALL_X =
  /[$£€#]\s?[xX]{2,}(?:[.,][xX]{2})?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[xX]{2,4}[./:-][xX]{2}(?:[./:-]?[xX]{2,4})?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[xX]{2,4}\s?(?:%|€|hours?|days?|weeks?|minutes?|Uhr|Tagen?|Stunden|jours|heures|d[ií]as|horas|dias)(?!\p{L})/gu;
/** "Dear xxx", "order no. xxx", "on XX May". */
const AFTER_CUE =
  /(?<!\p{L})(?:dear|hi|hello|hey|hallo|liebe[rs]?|bonjour|hola|ol[aá]|mr|mrs|ms|number|no|nr|order|case|ticket|reference|ref|code|id|called|within|until|by|on|in|before|to|at)[.:]?\s[xX]{2,}(?=[\s.,;!]|$)(?!\s?(?:century|chromosome))/giu;
const POINTS = /(?<!\p{L})(?:dear|mr|mrs|ms|number|no)[.:]?\s(?:\.{4,}|…{2,})/giu;
/** Japanese and Korean circles for what is not named yet. */
const CIRCLES =
  /([○〇◯●△▲□■◇×O])\1{1,4}(?=様|さま|さん|君|氏|円|日|月|年|時|分|商品|店|の|は|が|を|に|で|と|へ|님|호|원|까지)/gu;
/** "within X days", "X %", "by DD/MM/YYYY": one letter stands for a figure. */
const LETTER_FOR_FIGURE =
  /(?<!\p{L})(?:within|in|after|under|up to) \[?X\]? (?:(?:business|working) )?(?:days|hours|weeks|minutes|months)(?!\p{L})|(?<![\p{L}\p{N}])\[?X\]?\s?%|[£€]X(?![\p{L}\p{N}])|(?<!\p{L})(?:on|by|until|before|since|am|bis) (?:DD[./-]MM[./-]YY(?:YY)?|MM\/DD\/YY(?:YY)?|TT\.MM\.JJJJ|YYYY-MM-DD)(?!\p{L})/gu;
/** They stand before Roman numbers. */
const COUNTED =
  /(?:bowl|vol|volume|part|chapter|louis|pope|act|book|season|episode|legion|psalm|triple|wrestlemania|olympiad|edition|rocky|size|sonnet|canto|article|annex|saga|fast)\.?\s$/iu;
const NO_GAP_AFTER = /^(?:-| )?(?:rated|olympi|large|l\b|century|legion|tentacion)/iu;
const KISSES_BEFORE =
  /(?:^|[.!?…)\n]\s*|\p{Extended_Pictographic}\ufe0f?\s*|(?:love|soon|thanks|you|us|bye|regards|hugs)[,!]?\s)$/iu;

/** @returns gaps: rows of underlines, crosses, points or circles in place of words; linear. */
export function unknownsIn(text: string): readonly Unknown[] {
  const found: Unknown[] = [];
  const add = (start: number, written: string) => found.push({ start, end: start + written.length, written });
  if (!PERHAPS.test(text)) return found;
  const isRiddle = /\bblanks?\b/iu.test(text);
  for (const { 0: written, index } of text.matchAll(LINE))
    if (!isRiddle && !isAloneInLine(text, index, written)) add(index, written);
  for (const { 0: written, index } of text.matchAll(CAPITAL_X))
    if (isGap(text, index, written)) add(index, written);
  const others = [POINTS, LETTER_FOR_FIGURE, CIRCLES];
  for (const pattern of CROSSES.test(text) ? [SMALL_X, AFTER_CUE, ...others] : others)
    for (const { 0: written, index } of text.matchAll(pattern))
      if (!isMasked(text, index, written)) add(index, written);
  return found;
}

function isAloneInLine(text: string, at: number, written: string): boolean {
  const isFirst = /(?:^|\n)[ \t]*$/u.test(text.slice(Math.max(0, at - 4), at));
  return isFirst && /^[ \t]*(?:\n|$)/u.test(text.slice(at + written.length, at + written.length + 4));
}

/** Not a Roman number, a size, a mask of figures, or kisses at the end. */
function isGap(text: string, at: number, written: string): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  const after = text.slice(at + written.length, at + written.length + 24);
  if (COUNTED.test(before) || NO_GAP_AFTER.test(after) || isMasked(text, at, written)) return false;
  const isAtEnd = /^(?:[\s!\p{Extended_Pictographic}]|\ufe0f)*$/u.test(after);
  return !(isAtEnd && KISSES_BEFORE.test(before));
}

/** "XXXX XXXX XXXX 1234", "+44 20 XXXX 1234": figures beside it show that the rest is hidden on purpose. */
function isMasked(text: string, at: number, written: string): boolean {
  const after = text.slice(at + written.length, at + written.length + 16);
  return /X/iu.test(written) && /^(?:[ -]?[xX]{2,})*[ -]\d{3,}/u.test(after);
}
