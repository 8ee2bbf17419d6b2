/** "1.2K", "3,4 M", "12.345", "1 234": a number as sites shorten or group it. */
const COUNT = /(?<![-\u2212\d])(\d[\d.,\u00a0\u202f ]*)(?:\s*([kmb])(?!\p{L}))?/iu;
const TIMES = { k: 1e3, m: 1e6, b: 1e9 };

/** @returns a count that the words tell ("1.2K likes" is 1200); undefined where they tell none, or a score below nothing. */
export function readCount(words: string | null | undefined): number | undefined {
  const [, digits, unit] = COUNT.exec(words ?? '') ?? [];
  if (digits === undefined) return undefined;
  const isShort = unit !== undefined;
  const plain = isShort ? digits.trim().replace(',', '.') : digits.replace(/\D/g, '');
  const factor = isShort ? Number(Reflect.get(TIMES, unit.toLowerCase())) : 1;
  const count = Math.round(Number.parseFloat(plain) * factor);
  return Number.isSafeInteger(count) ? count : undefined;
}

/** @returns the first number in the words, with its fraction ("4,5 von 5" is 4.5); null where there is none. */
export function readNumber(words: string | null | undefined): number | null {
  const match = /\d+(?:[.,]\d+)?/.exec(words ?? '');
  return match === null ? null : Number(match[0].replace(',', '.'));
}

/** @returns the stars given, of words that tell them and the scale in any order ("4 of 5", "5つ星のうち4"): the lowest number. */
export function readStars(words: string | null | undefined): number | null {
  const numbers = Array.from(
    (words ?? '').matchAll(/\d+(?:[.,]\d+)?/g),
    ([number]) => readNumber(number) ?? 0,
  );
  return numbers.length === 0 ? null : Math.min(...numbers);
}
