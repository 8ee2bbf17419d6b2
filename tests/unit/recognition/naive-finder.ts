import { foldText } from '../../../lib/domain/fold-text';

/**
 * Finds names the slow and plain way: every name tried at every place of the folded text by a pattern. For texts of
 * Latin letters; a reference to hold the one-pass finder against.
 */
export function findNaively(names: readonly string[], text: string): string[] {
  const { folded, places } = foldWithPlaces(text);
  const found = new Set<string>();
  for (const name of names) {
    const pattern = patternOf(name);
    for (let at = 0; at < folded.length; at += 1) {
      pattern.lastIndex = at;
      const match = pattern.exec(folded);
      if (match === null) continue;
      const start = places[at] ?? 0;
      found.add(`${name} at ${start} to ${endOf(text, places, at + match[0].length)}`);
    }
  }
  return [...found].toSorted();
}

const GAP = '[\\s_-]';
const WORD = '[\\p{L}\\p{N}]';

function patternOf(name: string): RegExp {
  const words = foldText(name)
    .split(/[\s_-]+|(&)/u)
    .filter((word) => word !== undefined && word !== '')
    .map((word) => (word === 'and' ? '&' : word));
  const body = words
    .join(`${GAP}{1,4}`)
    .replaceAll(`${GAP}{1,4}&${GAP}{1,4}`, `(?:${GAP}{0,4}&${GAP}{0,4}|${GAP}{1,4}and${GAP}{1,4})`);
  return new RegExp(`(?<!${WORD}|${WORD}_|@)${body}(?!${WORD}|[_@]${WORD})`, 'yu');
}

/** The folded text, and for each of its units where the character it came from begins. */
function foldWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const units = foldText(character);
    folded += units;
    for (let unit = 0; unit < units.length; unit += 1) places.push(at);
    at += character.length;
  }
  return { folded, places };
}

/** Past the last character, and past accents and the like after it. */
function endOf(text: string, places: readonly number[], foldedEnd: number): number {
  return places[foldedEnd] ?? text.length;
}
