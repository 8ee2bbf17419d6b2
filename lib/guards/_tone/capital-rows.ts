import { foldText } from '../../domain/fold-text';
import type { TextSpan } from '../../domain/guard';
import { genderOfName } from '../_names/first-names';
import { AMBIGUOUS_WORDS, LONG_ABBREVIATIONS, SHORT_WORDS } from './capital-words';

const PIECE = /[\p{L}\p{M}\p{N}]+(?:['’&_-][\p{L}\p{M}\p{N}]+)*/gu;
/** Between the words of one row: spaces, ordinary marks, emoji. */
const BESIDE = /^(?:[\s.,!?:;…–—\-/&"'’)¡¿\p{Extended_Pictographic}]|\ufe0f|\u200d)*$/u;
const LOWER = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;
const VOWEL = /[aeiouyàáâãäåèéêëìíîïòóôõöùúûüаеёиоуыэюяіїєαεηιουω]/u;
const CONSONANT = /[^aeiouyàáâãäåèéêëìíîïòóôõöùúûü\d]/u;

/** known: an ordinary word; ambiguous: perhaps; likely: long enough; none: an abbreviation or a code. */
type Kind = 'known' | 'ambiguous' | 'likely' | 'neutral' | 'none';

interface Row {
  readonly start: number;
  end: number;
  readonly kinds: Kind[];
}

/** Capitals that are no emphasis: quoted, in braces or brackets, in code, tags, handles and links. */
const SET_APART =
  /"[^"\n]{1,80}"|“[^”\n]{1,80}”|„[^“”\n]{1,80}[“”]|«[^»\n]{1,80}»|(?<=^|\s)[‘'][^’'\n]{1,60}[’'](?=\P{L}|$)|`[^`\n]{1,200}`|\{\{[^{}\n]{1,80}\}\}|\[[^[\]\n]{1,80}\]|<[^<>\n]{1,80}>|\*\|[^|\n]{1,80}\|\*|(?<=^|\s)[@#]\S+/gu;

const PERHAPS_SET_APART = /["“„«`[<@#]|\{\{|\*\||(?<=^|\s)[‘']/u;

const LINKLIKE = /\S+/gu;
const LINK = /:\/\/|\.[a-z]{2,24}\//iu;

function blot(found: string): string {
  return '|'.repeat(found.length);
}

/** @returns the text with what is set apart blotted out; of the same length. */
export function withoutSetApart(text: string): string {
  const left = LINK.test(text) ? text.replace(LINKLIKE, (run) => (LINK.test(run) ? blot(run) : run)) : text;
  return PERHAPS_SET_APART.test(left) ? left.replace(SET_APART, blot) : left;
}

/** @returns where two ordinary words and more stand in capitals side by side; `names`: folded words that are names. */
export function capitalRows(text: string, names: ReadonlySet<string>): readonly TextSpan[] {
  const rows: Row[] = [];
  let row: Row | null = null;
  for (const { 0: piece, index: start } of text.matchAll(PIECE)) {
    const end = start + piece.length;
    const kind = kindOf(piece, names);
    if (kind === null) row = null;
    else if (row !== null && BESIDE.test(text.slice(row.end, start))) {
      row.end = end;
      row.kinds.push(kind);
    } else {
      row = { start, end, kinds: [kind] };
      rows.push(row);
    }
  }
  return rows.filter(({ kinds }) => isShouted(kinds)).map(({ start, end }) => ({ start, end }));
}

function isShouted(kinds: readonly Kind[]): boolean {
  const count = (wanted: Kind) => kinds.filter((kind) => kind === wanted).length;
  const sure = count('known') + count('likely');
  return sure >= 2 || (sure === 1 && count('ambiguous') >= 1) || count('ambiguous') >= 3;
}

/** @returns null: not in capitals. */
function kindOf(piece: string, names: ReadonlySet<string>): Kind | null {
  if (LOWER.test(piece)) return null;
  if (!CAPITAL.test(piece)) return /^\d+$/u.test(piece) ? 'neutral' : null;
  const word = foldText(piece).replaceAll("'", '');
  if (/\d|[_&]/u.test(word)) return 'none';
  if (word === 'a' || word === 'i') return 'neutral';
  const parts = word.split('-');
  if (parts.length > 1) return parts.every((part) => isOrdinary(part, names)) ? 'known' : 'none';
  if (names.has(word) || LONG_ABBREVIATIONS.has(word)) return 'none';
  if (AMBIGUOUS_WORDS.has(word)) return 'ambiguous';
  if (isShortWord(word)) return 'known';
  return isLikelyWord(word) && genderOfName(word) === null ? 'likely' : 'none';
}

function isOrdinary(word: string, names: ReadonlySet<string>): boolean {
  return !names.has(word) && (isShortWord(word) || AMBIGUOUS_WORDS.has(word) || isLikelyWord(word));
}

/** Also the plural of one. */
function isShortWord(word: string): boolean {
  return (
    SHORT_WORDS.has(word) || (word.length > 3 && word.endsWith('s') && SHORT_WORDS.has(word.slice(0, -1)))
  );
}

/** Five letters that can be spoken. */
function isLikelyWord(word: string): boolean {
  return word.length >= 5 && VOWEL.test(word) && CONSONANT.test(word) && !LONG_ABBREVIATIONS.has(word);
}

const LEAST_LETTERS = 4;
const MOST_OF = 0.6;

/** @returns whether most letters of the text are capitals of ordinary words. */
export function isMostlyCapitals(text: string, names: ReadonlySet<string>): boolean {
  let letters = 0;
  let shouted = 0;
  for (const [piece] of text.matchAll(PIECE)) {
    letters += piece.length;
    const kind = kindOf(piece, names);
    if (kind === 'known' || kind === 'likely') shouted += piece.length;
  }
  return shouted >= LEAST_LETTERS && shouted > letters * MOST_OF;
}
