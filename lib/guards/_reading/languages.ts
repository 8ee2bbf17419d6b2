/** Languages that a reader of one understands well, or that no detector keeps apart; and other codes of the same. */
const KIN = [
  'da no nb nn',
  'hr sr bs sh',
  'id ms',
  'cs sk',
  'es ca gl',
  'hi mr ne',
  'fa ar ur',
  'ru uk be bg mk',
  'zh ja',
]
  .concat(['fil tl', 'he iw', 'af nl', 'zh yue cmn'])
  .map((line) => new Set(line.split(' ')));

/** @returns whether a detected language is the expected one, regions aside (BCP 47); near kin count as one. */
export function isSameLanguage(detected: string, expected: string): boolean {
  const [one, other] = [baseOf(detected), baseOf(expected)];
  return one === other || KIN.some((kin) => kin.has(one) && kin.has(other));
}

/** @returns the language of a tag without script and region: "pt" of "pt-BR". */
export function baseOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/u, 1)[0] ?? '';
}
