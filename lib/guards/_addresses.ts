import { foldText } from '../domain/fold-text';
import type { TextSpan } from '../domain/guard';
import {
  APPOSITIONS,
  ARTICLES,
  BARE_TITLES,
  BEFORE_CALLED,
  BENT_GREETINGS,
  COURTESIES,
  DOUBTFUL_NAMES,
  GREETINGS,
  NOT_NAMES,
  PLACE_NAMES,
  SECOND_OF_GREETING,
  TITLES,
  type Title,
} from './_address-words';
import { genderOfName } from './_first-names';

/** Where a text speaks to somebody by name or title. */
export interface Address extends TextSpan {
  /** Folded words of the name; empty: a title alone. */
  readonly names: readonly string[];
  /** Gender that a title or greeting gives to the one spoken to. */
  readonly title: Title;
  readonly hasTitle: boolean;
}

interface Piece extends TextSpan {
  readonly folded: string;
  readonly isCapital: boolean;
  /** What stands between it and the piece before. */
  readonly gap: string;
}

const WORD = /[\p{L}\p{M}\p{N}_]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
const PARTICLES = new Set(
  'de da do dos das del della di van von der den ter la le du bin al el y e zu'.split(' '),
);
const SPACE = /^[ \u00a0]+$/u;
const AFTER_TITLE = /^\.?[ \u00a0]+$/u;
const COMMA_SPACE = /^,[ \u00a0]+$/u;
const BEGINS_SENTENCE = /[.!?:;…\n。！？]|\p{Extended_Pictographic}/u;
const ENDS_ADDRESS = /^\s*(?:$|[,.!?;:…)\n–—]|- |\p{Extended_Pictographic})/u;
const MOST_NAMES = 4;
/** Nobody is spoken to more often in one text. */
const MOST_ADDRESSES = 40;
const LATIN = /^\p{Script=Latin}/u;

/** @returns the addresses of a text, in order. Linear: every word is looked at with the few around it. */
export function findAddresses(text: string): readonly Address[] {
  const pieces = read(text);
  const found: Address[] = [];
  for (let at = 0; at < pieces.length && found.length < MOST_ADDRESSES; at += 1) {
    const begins = beginning(pieces, at);
    if (begins === null) continue;
    const address = addressAt(text, pieces, at, begins);
    if (address === null) continue;
    found.push(address);
    while ((pieces[at + 1]?.start ?? text.length) < address.end) at += 1;
  }
  return found;
}

function read(text: string): Piece[] {
  let from = 0;
  return Array.from(text.matchAll(WORD), ({ 0: word, index: start }) => {
    const bare = word.endsWith('s') ? word.replace(/['’]s$/u, '') : word;
    const gap = text.slice(from, start);
    from = start + bare.length;
    return { folded: foldText(bare), isCapital: /^\p{Lu}/u.test(bare), gap, start, end: from };
  });
}

type Beginning = 'greeting' | 'courtesy' | 'wish' | 'comma' | 'sentence';

/** @returns in which way somebody may be spoken to from this word on; null: in none. */
function beginning(pieces: readonly Piece[], at: number): Beginning | null {
  const { gap = '' } = pieces[at] ?? {};
  const before = pieces[at - 1];
  if (before === undefined) return /["“„«'‘@#]$/u.test(gap) ? null : 'sentence';
  const isJoined = SPACE.test(gap) || COMMA_SPACE.test(gap);
  if (at === 1 && isTitle(pieces, at, false) && /^(?:to|an|attn|a|para|an)$/u.test(before.folded))
    return 'greeting';
  if (isJoined && isGreeting(pieces, at - 1)) return /["“„«‘]$/u.test(before.gap) ? null : 'greeting';
  if (SPACE.test(gap) && COURTESIES.has(before.folded)) return 'courtesy';
  if (SPACE.test(gap) && BEFORE_CALLED.has(before.folded)) return 'wish';
  if (COMMA_SPACE.test(gap)) return 'comma';
  return BEGINS_SENTENCE.test(gap) && !/["“„«'‘@#]$/u.test(gap) ? 'sentence' : null;
}

function isGreeting(pieces: readonly Piece[], at: number): boolean {
  const { folded = '' } = pieces[at] ?? {};
  if (!GREETINGS.has(folded)) return false;
  const first = SECOND_OF_GREETING[folded];
  return first === undefined || first.has(pieces[at - 1]?.folded ?? '');
}

function addressAt(text: string, pieces: readonly Piece[], from: number, begins: Beginning): Address | null {
  let at = from;
  if (begins === 'comma' && ['dear', 'lieber', 'liebe', 'cher', 'chere'].includes(pieces[at]?.folded ?? ''))
    at += 1;
  let title: Title = bentBy(pieces, from);
  let titles = 0;
  if (isCouple(pieces, at)) at += 2;
  while (isTitle(pieces, at, titles > 0)) {
    const given = TITLES.get(pieces[at]?.folded ?? '') ?? 'none';
    if (given !== 'none') title = given;
    titles += 1;
    at += 1;
  }
  const names = namesFrom(pieces, at);
  const last = pieces[at + names.length - 1];
  const start = pieces[from]?.start ?? 0;
  const bare = titles === 0 ? bareTitle(text, pieces, from, begins) : null;
  if (bare !== null || last === undefined) return bare;
  const end = last.end;
  const address = { names: names.map(({ folded }) => folded), title, hasTitle: titles > 0, start, end };
  return isSpokenTo(text, pieces, { at, count: names.length, titles }, begins) ? address : null;
}

/** "Mr and Mrs Webb". */
function isCouple(pieces: readonly Piece[], at: number): boolean {
  const [one, and, other] = [pieces[at], pieces[at + 1], pieces[at + 2]].map((piece) => piece?.folded ?? '');
  return TITLES.has(one ?? '') && /^(?:and|und|et|y|e|en)$/u.test(and ?? '') && TITLES.has(other ?? '');
}

function bentBy(pieces: readonly Piece[], at: number): Title {
  return BENT_GREETINGS.get(pieces[at - 1]?.folded ?? '') ?? 'none';
}

function isTitle(pieces: readonly Piece[], at: number, isSecond: boolean): boolean {
  const piece = pieces[at];
  const next = pieces[at + 1];
  if (piece === undefined || next === undefined || !TITLES.has(piece.folded)) return false;
  if (isSecond && !SPACE.test(piece.gap) && !AFTER_TITLE.test(piece.gap)) return false;
  return (
    AFTER_TITLE.test(next.gap) && next.isCapital && (piece.isCapital || !DOUBTFUL_NAMES.has(piece.folded))
  );
}

/** The words of a name from here on: capitals, with particles between ("Ferreira da Silva"). */
function namesFrom(pieces: readonly Piece[], from: number): Piece[] {
  const names: Piece[] = [];
  for (let at = from; at < pieces.length && names.length < MOST_NAMES; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (
      at > from &&
      !SPACE.test(piece.gap) &&
      !AFTER_TITLE.test(pieces[at - 1]?.folded.length === 1 ? piece.gap : '')
    )
      break;
    const isParticle =
      names.length > 0 && PARTICLES.has(piece.folded) && (pieces[at + 1]?.isCapital ?? false);
    const isKnownInSmall = at === from && isPlainName(piece.folded);
    if (!piece.isCapital && !isParticle && !isKnownInSmall) break;
    names.push(piece);
    if (isKnownInSmall && !piece.isCapital) break;
  }
  return names;
}

/** @returns whether a name is one even without its capital: "hi jonas". */
function isPlainName(folded: string): boolean {
  return genderOfName(folded) !== null && !DOUBTFUL_NAMES.has(folded) && folded.length > 3;
}

interface Named {
  /** Index of the first word of the name. */
  readonly at: number;
  readonly count: number;
  readonly titles: number;
}

function isSpokenTo(
  text: string,
  pieces: readonly Piece[],
  { at, count, titles }: Named,
  begins: Beginning,
): boolean {
  const first = pieces[at];
  const last = pieces[at + count - 1];
  if (first === undefined || last === undefined) return false;
  const rest = text.slice(last.end, last.end + 60);
  const isEnded = ENDS_ADDRESS.test(rest);
  const isKnown = genderOfName(first.folded) !== null;
  if (NOT_NAMES.has(first.folded) || /^\d/u.test(first.folded)) return false;
  if (!LATIN.test(first.folded)) return begins === 'greeting' && isEnded;
  if (begins === 'greeting')
    return (
      titles > 0 ||
      isKnown ||
      isEnded ||
      (first.isCapital && STRONG_GREETING.test(pieces[at - 1]?.folded ?? ''))
    );
  if (!first.isCapital && titles === 0) return begins === 'courtesy' && isEnded;
  if (isSignature(text, pieces, at, rest)) return false;
  if (begins === 'wish') return isKnown && !DOUBTFUL_NAMES.has(first.folded) && /^\s*(?:$|[.!?])/u.test(rest);
  if (begins === 'courtesy') {
    const goesOn = isEnded || /^ (?:for|that|and|we|i|I)\b/u.test(rest);
    return goesOn && (titles > 0 || isKnown || (isEnded && !GERMAN.test(text))) && !isApposition(rest);
  }
  if (isApposition(rest) || isListed(pieces, at, count, rest)) return false;
  if (begins === 'comma') return isEnded && (titles > 0 || isNameAfterComma(text, pieces, at, rest));
  return /^\s?[,!]/u.test(rest) && (titles > 0 || (isKnown && !DOUBTFUL_NAMES.has(first.folded)));
}

/** After these a capital is a name, whatever follows. */
const STRONG_GREETING = /^(?:hi|hey|hiya|hello|dear|hola|ola|ciao|bonjour|salut)$/u;

/** "Enjoy the concert, Bert." but not "in Paris, Texas". */
function isNameAfterComma(text: string, pieces: readonly Piece[], at: number, rest: string): boolean {
  const first = pieces[at];
  const before = pieces[at - 1];
  if (first === undefined || before === undefined) return false;
  const isAfterCapital = before.isCapital && !isDay(before.folded) && !COURTESIES.has(before.folded);
  if (genderOfName(first.folded) === null)
    return !isAfterCapital && /^(?:[.!?](?=\s|$)|\s*$)/u.test(rest) && !GERMAN.test(text);
  return isAfterCapital ? !PLACE_NAMES.has(first.folded) && !before.folded.endsWith('s') : true;
}

/** There every noun has a capital. */
const GERMAN = /\b(?:und|der|die|das|ist|nicht|wir|Sie|Ihr|mit|auf|für)\b/u;

function isDay(folded: string): boolean {
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|i|pm|am)$/u.test(
    folded,
  );
}

/** "Anna, our barista, …": tells of her. */
function isApposition(rest: string): boolean {
  const words = /^\s?,\s+(\p{L}+)((?:[ '’-]\p{L}+){0,5})(,|\s(?:will|is|has|says|can)\b)?/u.exec(rest);
  if (words === null) return false;
  const next = foldText(words[1] ?? '');
  if (APPOSITIONS.has(next)) return true;
  return ARTICLES.has(next) && words[3] === ',';
}

/** "Anna, Peter and Lucy", "Rome, Florence, Milan". */
function isListed(pieces: readonly Piece[], at: number, count: number, rest: string): boolean {
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
function isSignature(text: string, pieces: readonly Piece[], at: number, rest: string): boolean {
  const before = pieces[at - 1];
  if (before === undefined || !/^\.?\s*$/u.test(rest)) return /^ (?:from|at|of|@|\|) ?/u.test(rest);
  const closing =
    /^(?:best|regards|wishes|cheers|thanks|yours|sincerely|faithfully|love|grusse|gruss|cordialement|saludos|groet|groeten|warmly|kindly|truly)$/u;
  return closing.test(before.folded) && at > 4 && text.trim().length > 30;
}

/** "Good evening sir, …", "Miss, please …", "Sehr geehrter Herr,". */
function bareTitle(text: string, pieces: readonly Piece[], from: number, begins: Beginning): Address | null {
  let at = from;
  if (begins === 'comma' && pieces[at]?.folded === 'dear') at += 1;
  const piece = pieces[at];
  if (piece === undefined) return null;
  const title = BARE_TITLES.get(piece.folded);
  const rest = text.slice(piece.end, piece.end + 30);
  if (title === undefined || !ENDS_ADDRESS.test(rest) || isForBoth(rest, text.slice(0, piece.start)))
    return null;
  if (begins === 'sentence' && !/^\s?[,!]/u.test(rest)) return null;
  if (begins === 'comma' && DESCRIBES.has(piece.folded)) return null;
  return { names: [], title, hasTitle: true, start: piece.start, end: piece.end };
}

const DESCRIBES = new Set(['herr', 'heer', 'lady', 'girls', 'lad', 'lads', 'gents', 'frau']);

/** "Sir or Madam", "Madame, Monsieur". */
function isForBoth(rest: string, before: string): boolean {
  const other =
    /^[,/ ]+(?:or |oder |ou |and |und |et )?(?:madam|ma'am|sir|monsieur|madame|herr|damen|senora?|sra|a\b|gentlem|ladies)/u;
  return (
    other.test(foldText(rest)) ||
    /(?:madam|sir|ma'am|monsieur|madame|ladies|senora?)[,/ ]+(?:or |and |ou )?$/u.test(foldText(before))
  );
}
