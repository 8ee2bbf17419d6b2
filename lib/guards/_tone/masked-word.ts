/** Signs that stand for letters: "sh1t", "a$$", "f@ck". */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
};
const MASK = /[*#@%_.•·\-–—]/u;
const LETTER = /\p{L}/u;
const MOST_LETTERS = 30;

/** @returns whether some letters are hidden by signs or figures, and a word of the list can be read in it. */
export function isMaskedWord(folded: string, words: readonly string[]): boolean {
  if (folded.length < 3 || folded.length > MOST_LETTERS) return false;
  const isPlain = !/[^\p{L}]/u.test(folded);
  if (isPlain) return false;
  const read = Array.from(folded, (sign) => LOOKS_LIKE[sign] ?? sign).join('');
  if (/[@$!€]|\p{L}\d+\p{L}/u.test(folded) && words.includes(read)) return true;
  return LETTER.test(folded[0] ?? '') && words.some((word) => reads(folded, word));
}

/** Runs of stars hide about as many letters; every other sign hides one. A first letter alone needs the exact count. */
function reads(masked: string, word: string): boolean {
  const shown = masked.length - hiddenIn(masked);
  if (shown === masked.length || masked[0] !== word[0]) return false;
  const last = masked.at(-1) ?? '';
  if (MASK.test(last)) return shown >= 1 && hiddenIn(masked) >= 2 && fits(masked, word);
  return shown >= 2 && (fits(masked, word) || fitsLoosely(masked, word));
}

function hiddenIn(masked: string): number {
  return Array.from(masked).filter((sign) => MASK.test(sign)).length;
}

function fits(masked: string, word: string): boolean {
  if (masked.length !== word.length) return false;
  return Array.from(masked).every((sign, at) => MASK.test(sign) || sign === word[at]);
}

/** One run of signs in the middle, one shorter or longer than what it hides. */
function fitsLoosely(masked: string, word: string): boolean {
  const from = masked.search(MASK);
  const to =
    masked.length -
    Array.from(masked)
      .toReversed()
      .findIndex((sign) => MASK.test(sign));
  const before = masked.slice(0, from);
  const after = masked.slice(to);
  const hidden = word.length - before.length - after.length;
  const isOneRun = Array.from(masked.slice(from, to)).every((sign) => sign === '*');
  return (
    isOneRun &&
    to - from >= 2 &&
    hidden >= 1 &&
    Math.abs(hidden - (to - from)) <= 1 &&
    word.startsWith(before) &&
    word.endsWith(after)
  );
}

/** "fuuuuck" is "fuck", "asssss" is "ass": runs of three or more letters are one, or two. */
export function unstretched(word: string): readonly string[] {
  if (!/(.)\1\1/u.test(word)) return [word];
  return [word.replace(/(.)\1{2,}/gu, '$1'), word.replace(/(.)\1{2,}/gu, '$1$1')];
}
