import { foldText } from '../../domain/fold-text';
import { type Address, ENDS_ADDRESS, type Piece } from './address-pieces';
import { BARE_TITLES } from './address-words';

/** "Good evening sir, …", "Miss, please …", "Sehr geehrter Herr,". */
export function bareTitle(
  text: string,
  pieces: readonly Piece[],
  from: number,
  begins: string,
): Address | null {
  let at = from;
  if (begins === 'comma' && pieces[at]?.folded === 'dear') at += 1;
  const piece = pieces[at];
  if (piece === undefined) return null;
  const phrase = BEGINS_TITLE.has(piece.folded)
    ? TITLE_PHRASE.exec(foldText(text.slice(piece.start, piece.start + 30)))?.[0]
    : undefined;
  if (phrase !== undefined && /^\s?[,.!?]/u.test(text.slice(piece.start + phrase.length)))
    return {
      names: [],
      title: /lady|girl|lass|woman/u.test(phrase) ? 'female' : 'male',
      hasTitle: true,
      start: piece.start,
      end: piece.start + phrase.length,
    };
  const title = BARE_TITLES.get(piece.folded);
  const rest = text.slice(piece.end, piece.end + 30);
  if (begins === 'loose') return null;
  if (
    title === undefined ||
    !(ENDS_ADDRESS.test(rest) || (begins === 'courtesy' && / (?:for|and)\b/u.test(rest))) ||
    isForBoth(rest, text.slice(Math.max(0, piece.start - NEAR_BEFORE), piece.start))
  )
    return null;
  if (begins === 'sentence' && !/^\s?[,!]/u.test(rest)) return null;
  if (begins === 'comma' && DESCRIBES.has(piece.folded)) return null;
  return { names: [], title, hasTitle: true, start: piece.start, end: piece.end };
}

const TITLE_PHRASE =
  /^(?:(?:my )?(?:dear|good|young|old) (?:sir|madam|lady|man|fellow|chap|boy|girl|lad|lass|woman))\b/u;
/** Words with which such a phrase begins. */
export const BEGINS_TITLE = new Set(['my', 'dear', 'good', 'young', 'old']);
const DESCRIBES = new Set(['herr', 'heer', 'lady', 'girls', 'lad', 'lads', 'gents', 'frau']);

/** In UTF-16 code units: what stands further before is no other half of it. */
const NEAR_BEFORE = 40;

/** "Sir or Madam", "Madame, Monsieur". */
function isForBoth(rest: string, before: string): boolean {
  const other =
    /^[,/ ]+(?:or |oder |ou |and |und |et )?(?:madam|ma'am|sir|monsieur|madame|herr|damen|senora?|sra|a\b|gentlem|ladies)/u;
  return (
    other.test(foldText(rest)) ||
    /(?:madam|sir|ma'am|monsieur|madame|ladies|senora?)[,/ ]+(?:or |and |ou )?$/u.test(foldText(before))
  );
}
