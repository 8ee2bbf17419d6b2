import type { TermMatch } from '../domain/mention';
import type { Post } from '../domain/post';
import { isLink, NO_PIECE, type Piece, piecesOf, stemOf } from './about-text';
import { sortsOf } from './about-words';
import { caseOf, type NameShape, shapeOf, styleOf, type TextStyle } from './name-shape';
import { isOrdinary } from './ordinary-words';

/**
 * What a cue is about: how the name is written, where it stands, a word somewhere in the text (or its thread), or a
 * word right beside the name.
 */
export type CueKind = 'case' | 'place' | 'word' | 'beside';

/** One thing that speaks for or against a name meaning the brand. */
export interface AboutCue {
  readonly kind: CueKind;
  readonly name: string;
  /** The words that it stands in, for the person; empty: none that say it. */
  readonly words: string;
}

type Add = (kind: CueKind, name: string, words?: string) => void;

/** Takes the place of all that case tells, where it tells nothing. */
export const UNTOLD_CASE = 'case:untold';

/** @returns all cues of a post about these matches, each once */
export function readAboutCues({ text, site, threadKey }: Post, matches: readonly TermMatch[]): AboutCue[] {
  const pieces = piecesOf(text);
  const style = styleOf(pieces);
  const cues = new Map<string, AboutCue>();
  const add: Add = (kind, name, words = '') => {
    if (!cues.has(name)) cues.set(name, { kind, name, words });
  };
  for (const match of tellingOf(text, matches, style)) addMatch(text, pieces, match, style, add);
  addSeveral(text, pieces, matches, add);
  for (const piece of pieces) {
    if (!LETTER.test(piece.word) || isLink(piece) || matches.some((match) => overlap(piece, match))) continue;
    add('word', `w:${stemOf(piece.word)}`, piece.word.length >= SHORTEST_SAID ? piece.written : '');
  }
  add('word', `site:${site}`);
  if (threadKey !== null) add('word', `thread:${threadKey}`);
  return [...cues.values()];
}

const LETTER = /^\p{L}/u;
/** Shorter words ("on", "the") say nothing to the person. */
const SHORTEST_SAID = 4;

function overlap(a: Pick<Piece, 'start' | 'end'>, b: Pick<Piece, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end;
}

/** "According to Harbor, the harbor was full": where one is written as a name, those in small letters are not meant. */
function tellingOf(text: string, matches: readonly TermMatch[], style: TextStyle): readonly TermMatch[] {
  if (style !== 'plain' || matches.length < 2) return matches;
  const named = matches.filter(({ start, end }) => caseOf(text.slice(start, end)) !== 'lower');
  return named.length > 0 ? named : matches;
}

/** "finches": a brand has no plural. */
function addSeveral(text: string, pieces: readonly Piece[], matches: readonly TermMatch[], add: Add): void {
  const names = new Set(matches.map(({ start, end }) => text.slice(start, end).toLowerCase()));
  for (const { word, written } of pieces) {
    if (!word.endsWith('s') || !(names.has(word.slice(0, -1)) || names.has(word.slice(0, -2)))) continue;
    add('beside', `several:${caseOf(written)}`, written);
  }
}

/** What a name stands in: the text it is in, and what is around it. */
interface Setting {
  readonly written: string;
  readonly style: TextStyle;
  readonly shape: NameShape;
}

const OPENS_AFTER = /^[.!?:…“"|–—-]$/u;

function addMatch(
  text: string,
  pieces: readonly Piece[],
  match: TermMatch,
  style: TextStyle,
  add: Add,
): void {
  const first = pieces.findIndex(({ end }) => end > match.start);
  const last = pieces.findIndex(({ end }) => end >= match.end);
  const at = (index: number): Piece => pieces[index] ?? NO_PIECE;
  if (first < 0 || last < 0) return;
  if (isLink(at(first))) {
    add('place', 'in-link', at(first).written);
    return;
  }
  const written = text.slice(match.start, match.end);
  const opens = first === 0 || OPENS_AFTER.test(at(first - 1).word);
  const shape = shapeOf(written, style, opens);
  const setting: Setting = { written, style, shape };
  add('place', `place:${match.place}`);
  addCase(setting, opens, add);
  const tail = text.slice(match.end, at(last).end) || (/^['’]s$/u.test(at(last + 1).word) ? "'s" : '');
  add('place', `tail:${tail.toLowerCase()}`);
  add('case', `tail:${tail.toLowerCase()}:${shape}`);
  const [before, after] = [at(first - 1), at(last + 1)];
  addSide('before', before, at(first - 2), `${before.written} ${written}`.trim(), setting, add);
  addSide('after', after, at(last + 2), `${written} ${after.written}`.trim(), setting, add);
  const around = `${before.written} ${written} ${after.written}`.trim();
  for (const left of sortsOf(before.word)) {
    for (const right of sortsOf(after.word)) add('place', `between:${left}:${right}`, around);
  }
}

function addCase({ written, style, shape }: Setting, opens: boolean, add: Add): void {
  const told = shape === 'untold' ? '' : written;
  const sort = isOrdinary(written) ? 'ordinary' : 'coined';
  add('case', `case:${shape}`, told);
  add('case', `case:${shape}:${style}`, told);
  if (opens) add('case', `case:${shape}:opens`);
  add('place', `name:${sort}`);
  add('case', `name:${sort}:${shape}`, told);
  add('case', `name:${sort}:${shape}:${style}`, told);
}

function addSide(
  side: 'before' | 'after',
  piece: Piece,
  next: Piece,
  words: string,
  { style, shape }: Setting,
  add: Add,
): void {
  add('beside', `${side}:${isLink(piece) ? 'link' : stemOf(piece.word)}`, words);
  for (const sort of sortsOf(piece.word)) {
    add('place', `${side}:is:${sort}`, words);
    add('case', `${side}:is:${sort}:${shape}`, words);
  }
  if (/^\p{Lu}/u.test(piece.written)) {
    add('case', `${side}:capital:${style}`, words);
    add('case', `${side}:capital:${shape}`, words);
  }
  add('beside', `${side}2:${stemOf(next.word)}`);
  for (const sort of sortsOf(next.word)) add('place', `${side}2:is:${sort}`);
}
