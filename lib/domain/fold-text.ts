/** Trade marks as signs would become the letters "tm" and "sm": taken out first. */
const TRADE_SIGNS = /[\u00a9\u00ae\u2120\u2122]/gu;

/** What carries no difference in meaning. Marks of Indic scripts, Thai and kana stay: there they are letters. */
const IGNORED_RANGES = [
  // Combining accents (all but the enclosing keycap, which makes an emoji).
  [
    '\\u0300-\\u036f',
    '\\u1ab0-\\u1aff',
    '\\u1dc0-\\u1dff',
    '\\u20d0-\\u20e2',
    '\\u20e4-\\u20f0',
    '\\ufe20-\\ufe2f',
  ],
  // Hebrew and Arabic points, and the line that stretches Arabic words.
  ['\\u0591-\\u05c7', '\\u0610-\\u061a', '\\u0640', '\\u064b-\\u065f', '\\u0670'],
  // Soft hyphen, zero-width and direction characters, Mongolian and other variation selectors.
  [
    '\\u00ad',
    '\\u180b-\\u180f',
    '\\u200b-\\u200f',
    '\\u202a-\\u202e',
    '\\u2060-\\u2069',
    '\\ufe00-\\ufe0f',
    '\\ufeff',
  ],
  // Skin tones, and the tags inside flags.
  ['\\u{1f3fb}-\\u{1f3ff}', '\\u{e0020}-\\u{e007f}'],
];
const IGNORED = new RegExp(`[${IGNORED_RANGES.flat().join('')}]`, 'gu');

/** Letters that Unicode does not decompose, and the many forms of apostrophe and hyphen. */
const FOLDED = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ı', 'i'],
  ['ς', 'σ'],
  ['‘', "'"],
  ['’', "'"],
  ['ʼ', "'"],
  ['`', "'"],
  ['‐', '-'],
  ['‒', '-'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
]);
const FOLDABLE = new RegExp(`[${[...FOLDED.keys()].join('')}]`, 'gu');
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const PLAIN = /^[\u0000-\u005f\u0061-\u007f]*$/u;

/**
 * Folds case, accents, width and compatibility forms, so that texts a person would call the same are equal:
 * "CAFÉ", "cafe\u0301" and "ｃａｆｅ" all give "cafe". Linear in the text.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .replace(TRADE_SIGNS, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(IGNORED, '')
    .replace(FOLDABLE, (found) => FOLDED.get(found) ?? found)
    .normalize('NFC');
}
