import type { ReadFeatures } from './triage-features';

/** Neighbours that count at least this share of the best word are named with it. */
const NEAR = 0.4;
const MOST_WORDS = 4;
/** Signs and handles tell something, but are no words. */
const WORD = /^[\p{L}\p{Extended_Pictographic}]/u;

/**
 * @param worthOf what a feature adds to the verdict, by its place among the ids
 * @returns the words that spoke most for a verdict, as they are compared; null: none spoke for it
 */
export function decidingWords(
  { places, parts }: ReadFeatures,
  worthOf: (nth: number) => number,
): string | null {
  const worth = new Float32Array(parts.length);
  for (const [nth, place] of places.entries()) {
    if (place >= 0) worth[place] = (worth[place] ?? 0) + worthOf(nth);
  }
  let best = -1;
  for (const [place, part] of parts.entries()) {
    if (WORD.test(part) && (worth[place] ?? 0) > Math.max(0, worth[best] ?? 0)) best = place;
  }
  if (best < 0) return null;
  const counts = (place: number) =>
    WORD.test(parts[place] ?? '') && (worth[place] ?? 0) >= NEAR * (worth[best] ?? 0);
  let [from, to] = [best, best + 1];
  while (to - from < MOST_WORDS && counts(from - 1)) from -= 1;
  while (to - from < MOST_WORDS && counts(to)) to += 1;
  return parts.slice(from, to).join(' ');
}
