/** What a text shows beside its words, by name. */
const MARKS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['link', /https?:\/\/|www\./iu],
  ['to-handle', /^\s*@/u],
  ['two-handles', /@\w[^@]*@\w/u],
  ['shared', /^RT\b/u],
  ['asks', /[?？؟]/u],
  ['asks-twice', /[?？؟][^?？؟]*[?？؟]/u],
  ['asks-last', /[?？؟]\s*$/u],
  ['cries', /[!！]/u],
  ['cries-twice', /[!！][^!！]*[!！]/u],
  ['cries-last', /[!！]\s*$/u],
  ['dots', /\.\.|…/u],
  ['long-letters', /(\p{L})\1\1/u],
  ['shouts', /(?<![@#\p{L}])\p{Lu}{3,}/u],
  ['smile', /[:;=]-?[)\]D]|<3|\^\^/u],
  ['frown', /[:;=]['’]?-?[([/|]/u],
  ['digit', /\p{N}/u],
  ['money', /[$€£₹]\s?\d|\d\s?[$€£₹]/u],
  ['hashtag', /#[\p{L}\p{N}]/u],
  ['quotes', /["“”„«]/u],
  ['code', /[<>{}]|\w\(\)|\w\.\w+\(/u],
];

/** Lengths at which a text is longer than a word, a line, a tweet, a paragraph. */
const LENGTHS = [20, 40, 70, 100, 150, 250];

/** @returns names of what a text shows beside its words */
export function marksOf(text: string): string[] {
  const marks = MARKS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  return [...marks, ...LENGTHS.filter((length) => text.length > length).map((length) => `over-${length}`)];
}
