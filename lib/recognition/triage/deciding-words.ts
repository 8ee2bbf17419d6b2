import { isFunctionWord, isNegation } from './function-words';
import type { ReadFeatures } from './triage-features';

/** Neighbours that count at least this share of the best word are named with it. */
const NEAR = 0.4;
const MOST_WORDS = 4;
/** Signs and handles tell something, but are no words. */
const WORD = /^[\p{L}\p{Extended_Pictographic}]/u;

/**
 * @param worthOf what a feature adds to the verdict, by its place among the ids
 * @returns the words that spoke most for a verdict, as they are compared, never function words alone; null: none spoke for it
 */
export function decidingWords(
  { places, parts }: ReadFeatures,
  worthOf: (nth: number) => number,
): string | null {
  const worth = new Float32Array(parts.length);
  for (const [nth, place] of places.entries()) {
    if (place >= 0) worth[place] = (worth[place] ?? 0) + worthOf(nth);
  }
  const text = { parts, worth };
  return spanAround(text, bestOf(text, isWord)) ?? spanAround(text, bestOf(text, isTelling));
}

/** Words in a row, and what each adds. */
interface Weighed {
  readonly parts: readonly string[];
  readonly worth: Float32Array;
}

function isWord(part: string): boolean {
  return WORD.test(part);
}

function isTelling(part: string): boolean {
  return isWord(part) && !isFunctionWord(part);
}

/** @returns the place of the word that speaks most for it; -1: none does */
function bestOf({ parts, worth }: Weighed, counts: (part: string) => boolean): number {
  let best = -1;
  for (const [place, part] of parts.entries()) {
    if (counts(part) && (worth[place] ?? 0) > Math.max(0, worth[best] ?? 0)) best = place;
  }
  return best;
}

/** @returns the word with the neighbours that count nearly as much, or that it needs to mean something; null: it means nothing */
function spanAround({ parts, worth }: Weighed, best: number): string | null {
  if (best < 0) return null;
  const partAt = (place: number) => parts[place] ?? '';
  const worthAt = (place: number) => worth[place] ?? 0;
  const isNear = (place: number) => isWord(partAt(place)) && worthAt(place) >= NEAR * worthAt(best);
  let [from, to] = [best, best + 1];
  while (to - from < MOST_WORDS && isNear(from - 1)) from -= 1;
  while (to - from < MOST_WORDS && isNear(to)) to += 1;
  const isOpen = () => isNegation(partAt(to - 1)) || !parts.slice(from, to).some(isTelling);
  while (to - from < MOST_WORDS && isOpen()) {
    const [before, after] = [isWord(partAt(from - 1)), isWord(partAt(to))];
    const isAfterFirst = isNegation(partAt(to - 1)) || worthAt(to) >= worthAt(from - 1) || !before;
    if (after && isAfterFirst) to += 1;
    else if (before && !parts.slice(from, to).some(isTelling)) from -= 1;
    else break;
  }
  // What tells nothing is left out at the edges.
  const isLoose = (place: number) => isFunctionWord(partAt(place)) && !isNegation(partAt(place));
  while (from < to && isLoose(from)) from += 1;
  while (from < to && isLoose(to - 1)) to -= 1;
  const span = parts.slice(from, to);
  return span.some(isTelling) ? span.join(' ') : null;
}
