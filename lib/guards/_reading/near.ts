import type { TextSpan } from '../../domain/guard';
import type { PhraseMatch } from './phrases';
import { wordsOf } from './words';

/** @returns the number of the sentence in which a place of the text stands, as `wordsOf` counts them. */
export function sentenceAt(text: string, match: PhraseMatch | TextSpan): number {
  const words = wordsOf(text);
  const first = 'first' in match ? match.first : words.findIndex(({ end }) => end > match.start);
  return words[first]?.sentence ?? 0;
}

/**
 * @returns the first pair that stands apart from each other and at most so many sentences away, or null. A literal
 * of a script without spaces is near to everything.
 */
export function nearPair(
  text: string,
  ones: readonly PhraseMatch[],
  others: readonly PhraseMatch[],
  mostSentences: number,
): readonly [PhraseMatch, PhraseMatch] | null {
  for (const one of ones) {
    const at = sentenceAt(text, one);
    const other = others.find(
      (match) =>
        (match.end <= one.start || match.start >= one.end) &&
        (one.first < 0 || match.first < 0 || Math.abs(sentenceAt(text, match) - at) <= mostSentences),
    );
    if (other) return [one, other];
  }
  return null;
}

/** @returns those matches in whose sentence none of the others stands. */
export function notBeside(
  text: string,
  matches: readonly PhraseMatch[],
  spoilers: readonly PhraseMatch[],
): readonly PhraseMatch[] {
  if (spoilers.length === 0) return matches;
  const spoilt = new Set(spoilers.map((match) => sentenceAt(text, match)));
  return matches.filter((match) => !spoilt.has(sentenceAt(text, match)));
}

export function spansOf(matches: readonly (TextSpan | null)[]): TextSpan[] {
  return matches
    .filter((match) => match !== null)
    .map(({ start, end }) => ({ start, end }))
    .toSorted((a, b) => a.start - b.start);
}
