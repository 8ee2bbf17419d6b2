import { makeWords } from './made-up-posts.ts';

/** @returns so many terms of one to three words, some sharing their last word, as product names do. */
export function makeTerms(count: number, random: () => number): string[] {
  const words = makeWords(count, random);
  const word = () => words[Math.floor(random() * words.length)] ?? '';
  return words.map(
    (first, index) => [first, `${first} ${word()}`, `${first} ${word()} ${word()}`][index % 3] ?? first,
  );
}

/** A brand's name is no word of every day: at most one post in so many holds it. */
const RARITY = 1_000;

/** @returns up to so many terms of one to three words that stand in the texts; each begins with a rare word. */
export function sampleTerms(count: number, texts: readonly string[], random: () => number): string[] {
  const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const uses = new Map<string, number>();
  for (const text of texts) for (const word of wordsOf(text)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const terms = new Map<string, string>();
  for (let tries = 0; terms.size < count && tries < 50 * count; tries += 1) {
    const words = wordsOf(texts[Math.floor(random() * texts.length)] ?? '');
    const at = Math.floor(random() * words.length);
    const first = words[at] ?? '';
    if (first.length < 3 || (uses.get(first) ?? 0) > texts.length / RARITY) continue;
    terms.set(first, words.slice(at, at + 1 + (terms.size % 3)).join(' '));
  }
  return [...terms.values()];
}
