import type { TermMatch } from '../domain/mention';
import type { Post } from '../domain/post';
import { hashUnits } from '../domain/tokens';
import { type Piece, piecesOf } from './about-text';
import { sortsOf } from './about-words';

/** One thing that speaks for or against a name meaning the brand, and the words that it stands in. */
export interface AboutCue {
  readonly name: string;
  readonly words: string;
}

const NO_PIECE: Piece = { start: 0, end: 0, written: '', word: '' };

/** @returns all cues of a text about these matches, each once. */
export function readAboutCues(text: string, matches: readonly TermMatch[]): AboutCue[] {
  const pieces = piecesOf(text);
  const cues = new Map<string, string>();
  const add = (name: string, words = '') => {
    if (!cues.has(name)) cues.set(name, words);
  };
  const style = styleOf(pieces);
  for (const match of matches) addMatch(text, pieces, match, style, add);
  for (const piece of pieces) {
    if (matches.some(({ start, end }) => piece.start < end && start < piece.end)) continue;
    if (/^[\p{L}]/u.test(piece.word)) add(`w:${piece.word}`, piece.written);
  }
  return [...cues].map(([name, words]) => ({ name, words }));
}

type Style = 'shouted' | 'small' | 'headline' | 'plain';
type Add = (name: string, words?: string) => void;

function styleOf(pieces: readonly Piece[]): Style {
  const words = pieces.filter(({ written }) => /^\p{L}{2,}/u.test(written) && !written.startsWith('http'));
  const upper = words.filter(({ written }) => written === written.toUpperCase()).length;
  const capital = words.filter(({ written }) => /^\p{Lu}/u.test(written)).length;
  if (words.length > 2 && upper > words.length * 0.6) return 'shouted';
  if (capital <= words.length * 0.05) return 'small';
  if (words.length > 3 && capital > words.length * 0.6) return 'headline';
  return 'plain';
}

function caseOf(written: string): string {
  if (written === written.toLowerCase()) return 'lower';
  if (written.length > 1 && written === written.toUpperCase()) return 'upper';
  if (/^\p{Lu}[^\p{Lu}]*(?:[\s'’&-]+[\p{Lu}\d][^\p{Lu}]*)*$/u.test(written)) return 'capital';
  return 'mixed';
}

function addMatch(text: string, pieces: readonly Piece[], match: TermMatch, style: Style, add: Add): void {
  const first = pieces.findIndex(({ end }) => end > match.start);
  const last = pieces.findIndex(({ end }) => end >= match.end);
  if (first < 0 || last < 0) return;
  const written = text.slice(match.start, match.end);
  const head = pieces[first] ?? NO_PIECE;
  if (head.word.startsWith('http')) {
    add('in-link', head.written);
    return;
  }
  add(`place:${match.place}`);
  const at = (index: number): Piece => pieces[index] ?? NO_PIECE;
  const before = at(first - 1);
  const after = at(last + 1);
  const opens = first === 0 || /^[.!?:…“"|–—-]$/u.test(before.word);
  const shape = caseOf(written);
  add(`case:${shape}`, written);
  add(`case:${shape}:${style}`, written);
  add(`case:${shape}:${style}:${opens ? 'opens' : 'inside'}`, written);
  const tail = text.slice(match.end, at(last).end) || (/^['’]s$/u.test(after.word) ? "'s" : '');
  add(`tail:${tail.toLowerCase()}`, written + tail);
  for (const [side, piece, next] of [
    ['before', before, at(first - 2)],
    ['after', after, at(last + 2)],
  ] as const) {
    const words = side === 'before' ? `${piece.written} ${written}` : `${written} ${piece.written}`;
    add(`${side}:${piece.word.startsWith('http') ? 'link' : piece.word}`, words);
    for (const sort of sortsOf(piece.word)) {
      add(`${side}:is:${sort}`, words);
      add(`${side}:is:${sort}:${shape}`, words);
    }
    if (/^\p{Lu}/u.test(piece.written)) add(`${side}:capital:${style}`, words);
    add(`${side}2:${next.word}`);
    for (const sort of sortsOf(next.word)) add(`${side}2:is:${sort}`);
  }
  for (const left of sortsOf(before.word))
    for (const right of sortsOf(after.word))
      add(`between:${left}:${right}`, `${before.written} ${written} ${after.written}`);
}

const SEED = 0x51ed270b;

/** @returns the number that stands for a cue: 32 bits, unsigned */
export function hashCue(name: string): number {
  const hash = hashUnits(name, SEED);
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** @returns the numbers of all cues, each once */
export function readAboutFeatures({ text }: Post, matches: readonly TermMatch[]): number[] {
  return [...new Set(readAboutCues(text, matches).map(({ name }) => hashCue(name)))];
}
