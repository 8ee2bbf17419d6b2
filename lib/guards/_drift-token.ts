import type { TextSpan } from '../domain/guard';
import { linkSpans } from './_links';
import { numberWord } from './_number-words';

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
}

const PIECE =
  /\{\{[^{}\n]{1,80}\}\}|\d+(?:[.,:'’\u00a0\u202f]\d+)*|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}\p{Cf}_]|['’ʼ`](?=\p{L}))*|\S/gu;
const PLAIN_WORD = /^[a-z]+$/iu;
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
  const add = (kind: DriftToken['kind'], key: string, start: number, end: number) => {
    const before = tokens.at(-1);
    const last = before?.end ?? 0;
    const isSpaced = start > last;
    const isOnNewLine = isSpaced && before !== undefined && text.slice(last, start).includes('\n');
    const followsEnd = before !== undefined && endsSentence(tokens, isSpaced);
    const sentence = (before?.sentence ?? 0) + (isOnNewLine || followsEnd ? 1 : 0);
    const raw = text.slice(start, end);
    tokens.push({ kind, key, raw, start, end, isSpaced, isOnNewLine, followsEnd, sentence });
  };
  let from = 0;
  for (const link of linkSpans(text)) {
    addPieces(text.slice(from, link.start), from, add);
    add('link', `l:${link.key}`, link.start, link.end);
    from = link.end;
  }
  addPieces(text.slice(from), from, add);
  return tokens;
}

type Add = (kind: DriftToken['kind'], key: string, start: number, end: number) => void;

function addPieces(piece: string, offset: number, add: Add): void {
  for (const { 0: raw, index } of piece.matchAll(PIECE)) {
    const start = offset + index;
    if (PLAIN_WORD.test(raw)) {
      addPlainWord(raw, start, add);
      continue;
    }
    if (raw.startsWith('{{') && raw.length > 2) add('slot', raw, start, start + raw.length);
    else if (/^\d/u.test(raw)) add('number', `n:${plainNumber(raw)}`, start, start + raw.length);
    else if (/^[\p{L}\p{M}]/u.test(raw) && !UNSEEN.test(raw)) addWord(raw, start, add);
    else if (!UNSEEN.test(raw)) add('sign', foldSigns(raw), start, start + raw.length);
  }
}

/** Most words are only of these letters: nothing in them is to be folded. */
function addPlainWord(raw: string, start: number, add: Add): void {
  const key = raw.toLowerCase();
  const value = numberWord(key);
  add(value === null ? 'word' : 'number', value === null ? key : `n:${value}`, start, start + raw.length);
}

function addWord(raw: string, start: number, add: Add): void {
  if (SCRIPT_WITHOUT_SPACES.test(raw)) {
    let at = start;
    for (const part of raw.match(RUNS) ?? []) {
      add('word', part.toLowerCase(), at, at + part.length);
      at += part.length;
    }
    return;
  }
  const key = foldSigns(raw.normalize('NFC')).toLowerCase();
  const value = numberWord(key);
  if (value !== null) add('number', `n:${value}`, start, start + raw.length);
  else add(/\p{N}/u.test(key) ? 'number' : 'word', key, start, start + raw.length);
}

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
  const isMixed = /,.*\.|\..*,|['’\s].*[.,]/u.test(raw);
  return isMixed ? `${parts.slice(0, -1).join('')}.${parts.at(-1)}` : parts.join('.');
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr st no nr sr sra srta mme mlle prof vs etc approx inc ltd co hr fr z b d h e g i u s a p m'.split(
    ' ',
  ),
);

/** @returns whether a sentence ends after the last of these. */
function endsSentence(tokens: readonly DriftToken[], isSpaced: boolean): boolean {
  let at = tokens.length - 1;
  if (isSpaced && /^["')\]]$/u.test(tokens[at]?.key ?? '')) at -= 1;
  const last = tokens[at];
  if (last?.kind !== 'sign') return false;
  if (/^[。！？]$/u.test(last.key)) return true;
  if (!isSpaced || !/^[.!?…]$/u.test(last.key)) return false;
  const word = tokens[at - 1];
  return !(last.key === '.' && word?.kind === 'word' && ABBREVIATIONS.has(word.key));
}
