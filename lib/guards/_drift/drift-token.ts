import type { TextSpan } from '../../domain/guard';
import { keptPerWord } from '../_reading/kept';
import { isDateWord } from './date-words';
import { linkSpans } from './links';
import { isVagueNumber, numberWord } from './number-words';

/** The smallest piece that is compared: a word, a number, a link, a slot, one sign; one character of a script without spaces. */
export interface DriftToken extends TextSpan {
  readonly kind: 'word' | 'number' | 'link' | 'slot' | 'sign';
  /** Equal keys say the same: "Five" and "5", "It’s" and "it's". */
  readonly key: string;
  readonly raw: string;
  readonly isSpaced: boolean;
  readonly isOnNewLine: boolean;
  /** A full stop or the like stands before it. */
  readonly followsEnd: boolean;
  /** From 0. */
  readonly sentence: number;
  /** Whether a day, a month or a number may begin with this word, as words say them. */
  readonly mayBeginValue: boolean;
}

const PIECE =
  /\{\{[^{}\n]{1,80}\}\}|\d+(?:[.,:'’\u00a0\u202f]\d+)*|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}\p{Cf}_]|['’ʼ`](?=\p{L}))*|\S/gu;
const PIECE_HERE = new RegExp(PIECE.source, 'uy');
const SCRIPT_WITHOUT_SPACES = /[\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff]/u;
const RUNS =
  /[\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff]|[^\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff]+/gu;
/** What nobody sees where it stands alone. */
const UNSEEN = /^(?:\u00ad|[\u200b-\u200d]|\u2060|[\ufe00-\ufe0f]|\ufeff)+$/u;
const SIGNS = new Map([
  ...['‘', '’', 'ʼ', '`', '´'].map((sign) => [sign, "'"] as const),
  ...['“', '”', '„', '«', '»'].map((sign) => [sign, '"'] as const),
  ...['‐', '‑', '‒', '–', '—', '−'].map((sign) => [sign, '-'] as const),
]);
const FOLDED_SIGN = new RegExp(`[${[...SIGNS.keys()].join('')}]`, 'gu');

/** @returns the tokens of a text in order; linear. */
export function driftTokens(text: string): readonly DriftToken[] {
  const tokens: DriftToken[] = [];
  const add: Add = (form, start, end) => {
    const before = tokens.at(-1);
    const last = before?.end ?? 0;
    const isSpaced = start > last;
    const isOnNewLine = isSpaced && before !== undefined && hasLineBreak(text, last, start);
    const followsEnd = before !== undefined && endsSentence(tokens, isSpaced);
    const sentence = (before?.sentence ?? 0) + (isOnNewLine || followsEnd ? 1 : 0);
    const { kind, key, mayBeginValue } = form;
    const raw = text.slice(start, end);
    tokens.push({ kind, key, raw, start, end, isSpaced, isOnNewLine, followsEnd, sentence, mayBeginValue });
  };
  let from = 0;
  for (const link of linkSpans(text)) {
    addPieces(text.slice(from, link.start), from, add);
    add(formOf('link', `l:${link.key}`), link.start, link.end);
    from = link.end;
  }
  addPieces(text.slice(from), from, add);
  return tokens;
}

type Form = Pick<DriftToken, 'kind' | 'key' | 'mayBeginValue'>;
type Add = (form: Form, start: number, end: number) => void;

function formOf(kind: DriftToken['kind'], key: string): Form {
  return { kind, key, mayBeginValue: kind === 'word' && (isDateWord(key) || isVagueNumber(key)) };
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === LINE_BREAK) return true;
  return false;
}

/** Plain words and signs, which most are, at once; all else as the expression reads it. */
function addPieces(piece: string, offset: number, add: Add): void {
  for (let at = 0; at < piece.length; ) {
    const unit = piece.charCodeAt(at);
    const plainEnd = isPlainLetter(unit) ? plainWordEnd(piece, at) : at;
    if (plainEnd > at) add(plainForm(piece.slice(at, plainEnd)), offset + at, offset + plainEnd);
    else if (isPlainSign(unit)) add(formOf('sign', piece.charAt(at)), offset + at, offset + at + 1);
    else if (unit !== SPACE) {
      PIECE_HERE.lastIndex = at;
      const raw = PIECE_HERE.test(piece) ? piece.slice(at, PIECE_HERE.lastIndex) : '';
      addPiece(raw, offset + at, add);
      at += Math.max(1, raw.length);
      continue;
    }
    at = Math.max(plainEnd, at + 1);
  }
}

function addPiece(raw: string, start: number, add: Add): void {
  let at = start;
  for (const { form, length } of partsOf(raw)) {
    add(form, at, at + length);
    at += length;
  }
}

interface Part {
  readonly form: Form;
  readonly length: number;
}

/** The tokens of one piece; none where nobody sees it. */
const partsOf = keptPerWord((raw): readonly Part[] => {
  if (raw === '' || UNSEEN.test(raw)) return [];
  if (/^[\p{L}\p{M}]/u.test(raw) && SCRIPT_WITHOUT_SPACES.test(raw))
    return (raw.match(RUNS) ?? []).map((run) => ({ form: unspacedForm(run), length: run.length }));
  return [{ form: formOfPiece(raw), length: raw.length }];
});

function formOfPiece(raw: string): Form {
  if (raw.startsWith('{{') && raw.length > 2) return formOf('slot', raw);
  if (/^\d/u.test(raw)) return formOf('number', `n:${plainNumber(raw)}`);
  return /^[\p{L}\p{M}]/u.test(raw) ? formOfWord(raw) : formOf('sign', foldSigns(raw));
}

function formOfWord(raw: string): Form {
  const key = foldSigns(raw.normalize('NFC')).toLowerCase();
  const value = numberWord(key);
  if (value !== null) return formOf('number', `n:${value}`);
  return formOf(/\p{N}/u.test(key) ? 'number' : 'word', key);
}

const unspacedForm = keptPerWord((raw): Form => formOf('word', raw.toLowerCase()));

const LINE_BREAK = 0x0a;
const SPACE = 0x20;
const SIGNS_THAT_STAY = new Set(Array.from('!"#$%&\'()*+,-./:;<=>?@[\\]^_|}~', (sign) => sign.charCodeAt(0)));
/** A word goes on behind these, or may. */
const GOES_ON = /[0-9_'`]|\P{ASCII}/u;

function isPlainLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

function isPlainSign(unit: number): boolean {
  return SIGNS_THAT_STAY.has(unit);
}

/** @returns the end of a word of plain letters alone; `start`: it has others. */
function plainWordEnd(piece: string, start: number): number {
  let end = start + 1;
  while (isPlainLetter(piece.charCodeAt(end))) end += 1;
  return end < piece.length && GOES_ON.test(piece.charAt(end)) ? start : end;
}

/** Nothing in it is to be folded. */
const plainForm = keptPerWord((raw): Form => {
  const key = raw.toLowerCase();
  const value = numberWord(key);
  return value === null ? formOf('word', key) : formOf('number', `n:${value}`);
});

/** @returns the text with one form of each quote and dash. */
export function foldSigns(text: string): string {
  return text.replace(FOLDED_SIGN, (sign) => SIGNS.get(sign) ?? sign);
}

/** "1,000", "1.000" and "1000" are one number, "5,5" and "5.5" too; versions and times stay as they are. */
function plainNumber(raw: string): string {
  const parts = raw.split(/[.,'’\u00a0\u202f]/u);
  if (parts.length === 1 || raw.includes(':')) return raw.replace(/^0+(?=\d)/u, '');
  const [head = '', ...rest] = parts;
  const isGrouped = head.length <= 3 && head !== '0' && rest.every((part) => part.length === 3);
  if (isGrouped) return parts.join('');
  if (rest.length === 1) return `${head}.${rest[0]}`;
  return isMixed(raw) ? `${parts.slice(0, -1).join('')}.${parts.at(-1)}` : parts.join('.');
}

/** Thousands are set apart by one sign, the fraction by another: "1,000.5", "1’000.5". */
function isMixed(raw: string): boolean {
  const lastSign = Math.max(raw.lastIndexOf('.'), raw.lastIndexOf(','));
  const firstGap = raw.search(/['’\s]/u);
  return (raw.includes('.') && raw.includes(',')) || (firstGap >= 0 && firstGap < lastSign);
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr st no nr sr sra srta mme mlle prof vs etc approx inc ltd co hr fr z b d h e g i u s a p m'.split(
    ' ',
  ),
);

const CLOSES = new Set(['"', "'", ')', ']']);
const ENDS = new Set('.!?…');
/** Behind these no space is needed. */
const ENDS_UNSPACED = new Set('。！？');

/** @returns whether a sentence ends after the last of these. */
function endsSentence(tokens: readonly DriftToken[], isSpaced: boolean): boolean {
  let at = tokens.length - 1;
  if (tokens[at]?.kind !== 'sign') return false;
  if (isSpaced && CLOSES.has(tokens[at]?.key ?? '')) at -= 1;
  const last = tokens[at];
  if (last?.kind !== 'sign') return false;
  if (ENDS_UNSPACED.has(last.key)) return true;
  if (!isSpaced || !ENDS.has(last.key)) return false;
  const word = tokens[at - 1];
  return !(last.key === '.' && word?.kind === 'word' && ABBREVIATIONS.has(word.key));
}
