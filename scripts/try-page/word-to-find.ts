const WORDS = /\p{L}{4,}/gu;

/** @returns the longest word of a text, which most probably stands in no other post; null where it has none. */
export function wordToFind(text: string): string | null {
  const words = text.match(WORDS) ?? [];
  return words.toSorted((one, other) => other.length - one.length)[0] ?? null;
}
