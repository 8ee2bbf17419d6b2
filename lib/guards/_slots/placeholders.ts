import { foldText } from '../../domain/fold-text';
import type { TextSpan } from '../../domain/guard';
import {
  BEFORE_FIELDS,
  FIELD_WORDS,
  JAPANESE_FIELDS,
  LABEL_WORDS,
  OF_WORDS,
  PRESS_WORDS,
  SURE_ENDS,
  TASK_WORDS,
} from './placeholder-words';
import { unknownsIn } from './unknowns';

/** Nobody but a machine writes so, whatever stands within. */
const MACHINE =
  /\{\d{1,2}\}|\{%[^%\n]{1,60}%\}|\*\|[^|*\n]{1,50}\|\*|<%[^%\n]{0,80}%>|(?<![\w%])%{1,2}[\p{L}_][\p{L}\p{N}_. -]{1,40}%{1,2}(?!\w)|(?<![\w%])%(?:\d\$)?[sd@](?![\w%])|(?<!\w)__[A-Z][A-Z_]{1,40}__(?!\w)|(?<![\w#])#[A-Z][A-Z_]{2,40}#(?!\w)|(?<![\w@])@@\w{2,40}@@|(?<!\w)\$[a-z]{1,20}_[a-z_]{1,20}(?!\w)|«[\p{L}_]+(?:_\p{L}+|(?<=\p{Ll})\p{Lu}\p{L}+)»|(?<![\p{L}\p{N}])(?:lorem ipsum dolor|TODO:|FIXME|PLACEHOLDER)(?!\p{L})/gu;
const BRACKETED =
  /\[{1,2}([^[\]\n]{1,60})\]{1,2}(?!\()|<{1,2}\s?([\p{L}_][^<>\n]{0,60})>{1,2}|［([^［］\n]{1,40})］|\{\s?([\p{L}_][^{}\n]{0,60})\}|&lt;([^&\n]{1,40})&gt;/gu;
/** Round brackets hold ordinary words; only a task makes a placeholder of them. */
const ROUND =
  /\(((?:insert|enter|add|fill in|your|delete|einfügen|insérer|insertar|inserir)\s[^()\n]{2,60}|(?!not )[^()\n]{2,40}\shere)\)/giu;
const JAPANESE = new RegExp(
  `[【（「『〔［\\[{｛＜<(]${JAPANESE_FIELDS}[】）」』〕］\\]}｝＞>)](?![:：]|\\s*\\d)`,
  'gu',
);
/** "INSERT LINK HERE": bare, but loud. */
const BARE =
  /(?<!\w)(?:INSERT|ENTER|ADD|YOUR)(?: [A-Z]{2,12}){0,3} (?:HERE|NAME|LINK|DATE|NUMBER|URL)(?!\w)/gu;
/** Whatever stands within; each with a sign without which there is none, which a whole text shows at once. */
const PLAINLY = [
  { sign: /[{%*<_#@$«]|lorem|TODO:|FIXME|PLACEHOLDER/u, pattern: MACHINE },
  { sign: /INSERT|ENTER|ADD|YOUR/u, pattern: BARE },
  { sign: /[【（「『〔［[{｛＜<(]/u, pattern: JAPANESE },
];

/** "customer.first_name", "orderId", "name|there". */
const IDENTIFIER = /^[\p{L}\p{N}]+(?:[._|][\p{L}\p{N}]+)+$|^\p{Ll}+(?:Name|Id|Number|Date|Link|Url)$/u;
const GREETED =
  /(?<!\p{L})(?:dear|hi|hello|hey|hallo|liebe[rs]?|bonjour|cher|chère|hola|estimad[oa]|olá|caro|cara|beste|mr|mrs|ms)[ .]\s?(\[\s*\]|\[(?:\.{3}|…)\]|@\w+|[*_~|/-]\w+[*_~|/-]|[A-Z_]{4,}(?: NAME)?|\p{Ll}+_\p{Ll}+|undefined|null|NaN)(?=[\s,!.]|$)/giu;
const AFTER_PREPOSITION =
  /(?<!\p{L})(?:dear|hi|hello|hey|is|on|at|to|of|by|from|until|with|in|hallo|hola|bonjour|olá) \(([^()\n]{2,40})\)/giu;

export interface Placeholder extends TextSpan {
  readonly written: string;
}

/** @returns what still waits to be filled in, beside `{{slots}}`, in order; linear. */
export function findPlaceholders(text: string): readonly Placeholder[] {
  const found: Placeholder[] = [...unknownsIn(text)];
  const add = (start: number, written: string) => found.push({ start, end: start + written.length, written });
  for (const { sign, pattern } of PLAINLY) {
    if (!sign.test(text)) continue;
    for (const { 0: written, index } of text.matchAll(pattern)) if (!isCode(text, index)) add(index, written);
  }
  for (const { 0: written, index, 1: square, 2: angle, 3: wide, 4: brace, 5: escaped } of text.matchAll(
    BRACKETED,
  )) {
    const content = square ?? angle ?? wide ?? brace ?? escaped ?? '';
    if (angle !== undefined && text.includes(`</${angle}>`)) continue;
    if (square !== undefined && text.includes(`[/${square}]`)) continue;
    const isAsking = asksFor(content) || (square === undefined && IDENTIFIER.test(content.trim()));
    if (isAsking && !isSpokenOf(text, index, written, content)) add(index, written);
  }
  for (const { 0: written, index, 1: content = '' } of text.matchAll(ROUND))
    if (endsInField(content)) add(index, written);
  for (const { 0: written, 1: after = '', index } of text.matchAll(GREETED))
    if (isGreetedGap(after)) add(index + written.length - after.length, after);
  for (const { 0: written, 1: content = '', index } of text.matchAll(AFTER_PREPOSITION))
    if (asksFor(content)) add(index + written.length - content.length - 2, `(${content})`);
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ start }, at) => start >= (sorted[at - 1]?.end ?? 0));
}

const MOST_WORDS = 8;

/** @returns whether the words in brackets name a thing to be filled in, or say that it is to be. */
function asksFor(content: string): boolean {
  if (/^[Xx]{2,}$|^[●•*_?#]+$|^\.{4,}$/u.test(content.trim())) return true;
  if (/[:=]/u.test(content) && !/^\s*insert/iu.test(content)) return false;
  const words = foldText(content).match(/[\p{L}\p{N}/']+/gu) ?? [];
  const [first = '', second = ''] = words;
  if (words.length === 0 || words.length > MOST_WORDS || words.some((word) => LABEL_WORDS.has(word)))
    return false;
  if (TASK_WORDS.has(first)) return words.length > 1 || first === 'optional';
  if (/^(?:select|if|as)$/u.test(first))
    return /\b(?:one|applicable|appropriate|needed)\b/u.test(foldText(content));
  const last = words.at(-1) ?? '';
  if (/^(?:the|our|their|this|that|these|my|its|an?)$/u.test(first)) return false;
  if (words.length === 1) return isField(last);
  if (SURE_ENDS.has(last) || last === 'no') return words.length <= 6;
  if (words.some((word) => TASK_WORDS.has(word)) || foldText(content).startsWith('to be ')) return true;
  if (isField(last) && words.every((word) => isField(word) || BEFORE_FIELDS.has(word))) return true;
  return FIELD_WORDS.has(first) && OF_WORDS.has(second);
}

function endsInField(content: string): boolean {
  const last = foldText(content).match(/[\p{L}/]+$/u)?.[0] ?? '';
  return last === 'here' || isField(last);
}

/** What stands where a name belongs: a field's name in capitals or signs, an empty bracket, a program's "null". */
function isGreetedGap(after: string): boolean {
  if (/^\[|^(?:undefined|null|NaN)$/u.test(after)) return true;
  const words = foldText(after).match(/[\p{L}\p{N}]+/gu) ?? [];
  const isMarked = /^[A-Z_]{4,}(?: NAME)?$|_|^[@*~|/-]/u.test(after);
  return (
    isMarked &&
    (words.length > 1
      ? words.some(isField)
      : /name$|^(?:handle|customer|client|kunde|nombre|nom|prenom|nome|naam)$/u.test(words[0] ?? ''))
  );
}

/** "customername", "date/time", "s/he". */
function isField(word: string): boolean {
  if (FIELD_WORDS.has(word) || FIELD_WORDS.has(word.replace(/s$/u, ''))) return true;
  if (word.includes('/')) return word.split('/').some((part) => FIELD_WORDS.has(part));
  return /.(?:name|number|date|nummer|datum)$/u.test(word);
}

/** A heading, a key to press, an editor's addition within a quotation, an example in code. */
function isSpokenOf(text: string, at: number, written: string, content: string): boolean {
  if (isCode(text, at)) return true;
  const before = text.slice(Math.max(0, at - 40), at);
  const beforeWord = foldText(before.match(/(\p{L}+)\s?$/u)?.[1] ?? '');
  if (/^\p{Lu}\p{Ll}/u.test(content) && (PRESS_WORDS.has(beforeWord) || /[→›>]\s?$/u.test(before)))
    return true;
  const after = text.slice(at + written.length, at + written.length + 120);
  if (/^\s(?:tag|element|key|button|command|attribute|field|menu|tab)\b/u.test(after)) return true;
  if (/(?:^|\n)$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(content) && /^ \p{Lu}/u.test(after)) return true;
  return false;
}

function isCode(text: string, at: number): boolean {
  const line = text.slice(Math.max(0, at - 80), at);
  return line.includes('`') && (line.split('`').length - 1) % 2 === 1;
}
