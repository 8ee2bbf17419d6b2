/** Invented posts for measuring: lengths and word lengths as in short public posts; the same on every run. */

const SYLLABLES =
  'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu zan bre cla dri flo gru pla stre tri sho'.split(
    ' ',
  );
const COMMON =
  'the to and a of in is it you that for on my with this was are be at have so just not but all me your they'.split(
    ' ',
  );
const EXTRAS = [
  '#coffee',
  '@someone_else',
  'https://news.example/a1b2c3',
  '☕',
  '🔥',
  'café',
  '!!',
  '...',
  '&',
  '20%',
];

/** @returns invented words, all different. */
export function makeWords(count: number, random: () => number): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const length = 2 + Math.floor(random() * 3);
    words.add(Array.from({ length }, () => pick(SYLLABLES, random)).join(''));
  }
  return [...words];
}

/** @returns posts of about 104 characters; now and then one holds one of the terms. */
export function makePosts(count: number, terms: readonly string[], random: () => number): string[] {
  const words = makeWords(20_000, random);
  return Array.from({ length: count }, () => makePost(words, terms, random));
}

function makePost(words: readonly string[], terms: readonly string[], random: () => number): string {
  const length = 40 + random() * 128;
  let post = '';
  while (post.length < length) post += `${makeWord(words, random)} `;
  return random() < 0.05 ? `${post}${pick(terms, random)} ` : post;
}

function makeWord(words: readonly string[], random: () => number): string {
  const dice = random();
  if (dice < 0.45) return pick(COMMON, random);
  if (dice < 0.55) return pick(EXTRAS, random);
  const word = pick(words, random);
  return dice < 0.65 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function pick(from: readonly string[], random: () => number): string {
  return from[Math.floor(random() * from.length)] ?? '';
}
