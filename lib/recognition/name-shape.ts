import type { Piece } from './about-text';

/** How a whole text is written: all in capitals, all in small letters, As A Headline, or as usual. */
export type TextStyle = 'shouted' | 'small' | 'headline' | 'plain';

/** How a name is written; `untold`: the text or the place leaves it no choice. */
export type NameShape = 'lower' | 'capital' | 'upper' | 'mixed' | 'untold';

const WORD = /^\p{L}{2}/u;
const CAPITAL = /^\p{Lu}/u;
/** Shares of a text's words. */
const MOST = 0.6;
const HARDLY_ANY = 0.05;

export function styleOf(pieces: readonly Piece[]): TextStyle {
  const words = pieces.filter(({ written }) => WORD.test(written) && !written.startsWith('http'));
  const capital = words.filter(({ written }) => CAPITAL.test(written)).length;
  const upper = words.filter(({ written }) => written === written.toUpperCase()).length;
  if (words.length > 2 && upper > words.length * MOST) return 'shouted';
  if (capital <= words.length * HARDLY_ANY) return 'small';
  return words.length > 3 && capital > words.length * MOST ? 'headline' : 'plain';
}

const CAPITALISED = /^\p{Lu}[^\p{Lu}]*(?:[\s'’&-]+[\p{Lu}\d][^\p{Lu}]*)*$/u;

export function caseOf(written: string): NameShape {
  if (written === written.toLowerCase()) return 'lower';
  if (written.length > 1 && written === written.toUpperCase()) return 'upper';
  return CAPITALISED.test(written) ? 'capital' : 'mixed';
}

/** @param opens the name stands where a sentence begins */
export function shapeOf(written: string, style: TextStyle, opens: boolean): NameShape {
  const shape = caseOf(written);
  if (style === 'shouted') return shape === 'upper' ? 'untold' : shape;
  if (style === 'headline' || opens) return shape === 'capital' ? 'untold' : shape;
  return style === 'small' && shape === 'lower' ? 'untold' : shape;
}
