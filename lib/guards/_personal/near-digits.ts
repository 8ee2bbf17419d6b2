import type { TextSpan } from '../../domain/guard';

/** In UTF-16 code units: no shape of personal data reaches further from its nearest digit than this. */
const REACH = 250;
const DIGITS = /\d+/gu;
const SPACE = /\s/u;

/** A piece of a text with digits in it, and where it begins there. */
export interface DigitPiece {
  readonly text: string;
  readonly offset: number;
}

/**
 * @returns the pieces of a text around its digits, in order, cut at spaces: all but e-mail addresses that is personal
 * has digits, and most of a reply has none near.
 */
export function piecesNearDigits(text: string): readonly DigitPiece[] {
  const spans: { start: number; end: number }[] = [];
  for (const { 0: digits, index } of text.matchAll(DIGITS)) {
    const last = spans.at(-1);
    const end = index + digits.length + REACH;
    if (last !== undefined && index - REACH <= last.end) last.end = end;
    else spans.push({ start: index - REACH, end });
  }
  return joined(
    spans.map(({ start, end }) => ({ start: spaceBefore(text, start), end: spaceAfter(text, end) })),
  ).map(({ start, end }) => ({ text: text.slice(start, end), offset: start }));
}

function spaceBefore(text: string, from: number): number {
  let at = from;
  while (at > 0 && !SPACE.test(text.charAt(at - 1))) at -= 1;
  return Math.max(0, at);
}

function spaceAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && !SPACE.test(text.charAt(at))) at += 1;
  return Math.min(text.length, at);
}

/** Words without a space for long make pieces meet. */
function joined(spans: readonly TextSpan[]): readonly TextSpan[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = found.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** @returns where the shape stands in these pieces, and its groups; its expression is global. */
export function shapesIn(pieces: readonly DigitPiece[], shape: RegExp) {
  return pieces.flatMap(({ text, offset }) =>
    Array.from(text.matchAll(shape), (match) => ({
      written: match[0],
      groups: match.slice(1),
      start: offset + match.index,
      end: offset + match.index + match[0].length,
    })),
  );
}
