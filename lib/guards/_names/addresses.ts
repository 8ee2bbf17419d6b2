import { foldText } from '../../domain/fold-text';
import { keptPerWord } from '../_reading/kept';
import { type Address, COMMA_SPACE, ENDS_ADDRESS, type Piece, SPACE } from './address-pieces';
import { isApposition, isListed, isSignature, isTold } from './address-surroundings';
import {
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
} from './address-words';
import { BEGINS_TITLE, bareTitle } from './bare-titles';
import { genderOfName } from './first-names';
import { isLooselyCalled, isPerson } from './loosely-called';

const WORD = /[\p{L}\p{M}\p{N}_]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
const PARTICLES = new Set(
  'de da do dos das del della di van von der den ter la le du bin al el y e zu'.split(' '),
);
const AFTER_TITLE = /^\.?[ \u00a0]+$/u;
const BEGINS_SENTENCE = /[.!?:;…\n。！？]|\p{Extended_Pictographic}/u;
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
    // Most words of a text stand amid a sentence, and call nobody.
    if (begins === null || (begins === 'loose' && !pieces[at]?.isCallable)) continue;
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
    return { ...formOf(bare), gap, start, end: from };
  });
}

const formOf = keptPerWord((bare): Pick<Piece, 'folded' | 'isCapital' | 'isCallable'> => {
  const folded = foldText(bare);
  const isName = genderOfName(folded) !== null && !DOUBTFUL_NAMES.has(folded);
  const isCallable = isName || TITLES.has(folded) || BEGINS_TITLE.has(folded);
  return { folded, isCapital: /^\p{Lu}/u.test(bare), isCallable };
});

type Beginning = 'greeting' | 'courtesy' | 'wish' | 'comma' | 'sentence' | 'loose';

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
  if (SPACE.test(gap)) return 'loose';
  return BEGINS_SENTENCE.test(gap) && !/["“„«'‘@#]$/u.test(gap) ? 'sentence' : null;
}

function isGreeting(pieces: readonly Piece[], at: number): boolean {
  const { folded = '' } = pieces[at] ?? {};
  if (!GREETINGS.has(folded)) return false;
  const first = SECOND_OF_GREETING[folded];
  if (first === undefined || first.has(pieces[at - 1]?.folded ?? '')) return true;
  return at === 0 && DAY_TIMES.test(folded);
}

/** At the very beginning these greet alone: "Evening Gwen". */
const DAY_TIMES = /^(?:morning|afternoon|evening|morgen|tag|abend)$/u;

function addressAt(text: string, pieces: readonly Piece[], from: number, begins: Beginning): Address | null {
  let at = from;
  if (begins === 'comma' && ['dear', 'lieber', 'liebe', 'cher', 'chere'].includes(pieces[at]?.folded ?? ''))
    at += 1;
  let title: Title = bentBy(pieces, from);
  let titles = 0;
  if (
    begins === 'greeting' &&
    FILLER.has(pieces[at]?.folded ?? '') &&
    NEXT_NAME.test(pieces[at + 1]?.gap ?? '')
  ) {
    if (pieces[at + 1]?.isCapital) at += 1;
  }
  if (
    begins !== 'loose' &&
    /^(?:big|little|good old|young)$/u.test(pieces[at]?.folded ?? '') &&
    isName(pieces[at + 1])
  )
    at += 1;
  if (isCouple(pieces, at)) at += 2;
  while (titles < MOST_TITLES && isTitle(pieces, at, titles > 0)) {
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

/** "Herr Prof. Dr. Dr. h. c.": nobody has more; a row of titles would be gone through from each of them. */
const MOST_TITLES = 8;

/** "Dear customer Abigail Thorne". */
const FILLER = new Set(
  'customer valued guest member reader patient client loyal friend kunde kundin cliente'.split(' '),
);
const NEXT_NAME = /^[ \u00a0]+$/u;

function isName(piece: Piece | undefined): boolean {
  return piece?.isCapital === true && SPACE.test(piece.gap) && genderOfName(piece.folded) !== null;
}

/** "Mr and Mrs Webb". */
function isCouple(pieces: readonly Piece[], at: number): boolean {
  if (!TITLES.has(pieces[at]?.folded ?? '') || !TITLES.has(pieces[at + 2]?.folded ?? '')) return false;
  return /^(?:and|und|et|y|e|en)$/u.test(pieces[at + 1]?.folded ?? '');
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
  if (
    NOT_NAMES.has(first.folded) ||
    /^(?:\d|(?:i|it|we|you|he|she|they|that|here|there|what|who)['’])/u.test(first.folded)
  )
    return false;
  if (/^ (?:here(?! is| are)|speaking)\b/u.test(rest)) return false;
  if (begins === 'loose') return isLooselyCalled(pieces, { at, titles }, rest);
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
  if (begins === 'wish')
    return (
      isLooselyCalled(pieces, { at, titles }, rest) ||
      (isKnown && !DOUBTFUL_NAMES.has(first.folded) && /^\s*(?:$|[.!?])/u.test(rest))
    );
  if (begins === 'courtesy') {
    const goesOn =
      isEnded ||
      /^ (?:for|that|and|we|i|I)\b/u.test(rest) ||
      (isKnown && first.isCapital && count === 1 && !DOUBTFUL_NAMES.has(first.folded) && SPEAKS.test(rest));
    return goesOn && (titles > 0 || isKnown || (isEnded && !GERMAN.test(text))) && !isApposition(rest);
  }
  if (begins === 'sentence' && LIST_OF_NAMES.test(rest)) return false;
  if (isApposition(rest) || isListed(pieces, at, count, rest)) return false;
  if (begins === 'comma') {
    const before = pieces[at - titles - 1];
    if (before?.folded === 'me' && rest.startsWith(',')) return false;
    if (isTold(rest) || (before !== undefined && isPerson(before) && rest.startsWith(','))) return false;
    return isEnded && (titles > 0 || isNameAfterComma(text, pieces, at, rest));
  }
  if (!/^\s?[,!]/u.test(rest)) return false;
  return titles > 0 || (isKnown && (!DOUBTFUL_NAMES.has(first.folded) || SPEAKS_ON.test(rest)));
}

/** "Daniel, Priya and Wen are …". */
const LIST_OF_NAMES = /^(?:, \p{Lu}[\p{L}’-]+)*,? (?:and|&|or|und|et|y|e) \p{Lu}/u;

/** "Miles, we checked": a name that is a word or place as often, where the writer goes on to speak to somebody. */
const SPEAKS_ON =
  /^,\s+(?:thanks|thank|sorry|please|we|we['’]\p{L}+|I|I['’]\p{L}+|you|you['’]\p{L}+|your)\b/u;

/** "Yep Bev that's normal". */
const SPEAKS = /^ (?:that['’]?s|it['’]?s|so|you|your|pour|por|per|voor|für|no|please|just|the|this)\b/u;

/** After these a capital is a name, whatever follows. */
const STRONG_GREETING = /^(?:hi|hey|hiya|hello|dear|hola|ola|ciao|bonjour|salut)$/u;

/** "Enjoy the concert, Bert." but not "in Paris, Texas". */
function isNameAfterComma(text: string, pieces: readonly Piece[], at: number, rest: string): boolean {
  const first = pieces[at];
  const before = pieces[at - 1];
  if (first === undefined || before === undefined) return false;
  const isAfterCapital = before.isCapital && !isDay(before.folded) && !COURTESIES.has(before.folded);
  if (genderOfName(first.folded) === null)
    return (
      !isAfterCapital && (SPEAKS_ON.test(rest) || /^(?:[.!?](?=\s|$)|\s*$)/u.test(rest)) && !GERMAN.test(text)
    );
  return isAfterCapital ? !PLACE_NAMES.has(first.folded) && !before.folded.endsWith('s') : true;
}

/** There every noun has a capital. */
const GERMAN = /\b(?:und|der|die|das|ist|nicht|wir|Sie|Ihr|mit|auf|für)\b/u;

function isDay(folded: string): boolean {
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|i|pm|am)$/u.test(
    folded,
  );
}
