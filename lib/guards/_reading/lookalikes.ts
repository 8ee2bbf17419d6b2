import { foldText } from '../../domain/fold-text';
import { keptPerWord } from './kept';

/** Letters that look like Latin ones, and those they look like; escaped, so that this file deceives nobody. */
const PAIRS: readonly (readonly [string, string])[] = [
  // Cyrillic.
  ['\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04bb\u04cf\u0501\u051b', 'aeopcyxsijhldq'],
  ['\u051d\u0475\u04af\u0454\u043a\u043c\u043d\u0442\u0432\u043f\u0433\u0410\u0412\u0415', 'wvyekmhtbnrABE'],
  ['\u0405\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u04c0\u051a', 'SIJKMHOPCTYXIQ'],
  ['\u051c\u0474\u04ae\u0500\u04ba', 'WVYdh'],
  // Greek.
  ['\u03b1\u03b5\u03b7\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7\u03b3\u03c9\u0391', 'aenikvoptuxywA'],
  ['\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03f9', 'BEZHIKMNOPTYXC'],
  ['\u03f2\u03f3', 'cj'],
  // Armenian.
  ['\u0585\u0578\u057d\u0570\u0566\u0581\u057c\u0575\u056c\u0555\u054d\u054f\u053c', 'onuhqgnjlOUSL'],
  // Cherokee.
  ['\u13aa\u13f4\u13df\u13a0\u13ac\u13c0\u13bb\u13ab\u13e6\u13de\u13b7\u13e2\u13a1\u13da', 'ABCDEGHJKLMPRS'],
  ['\u13a2\u13d9\u13b3\u13c3', 'TVWZ'],
  // Lisu.
  ['\ua4ee\ua4d0\ua4da\ua4d3\ua4f0\ua4dd\ua4d6\ua4e7\ua4f2\ua4d9\ua4d7\ua4e1\ua4df\ua4e0', 'ABCDEFGHIJKLMN'],
  ['\ua4f3\ua4d1\ua4e3\ua4e2\ua4d4\ua4f4\ua4e6\ua4ea\ua4eb\ua4ec\ua4dc', 'OPRSTUVWXYZ'],
  // Latin letters of other alphabets.
  ['\u0251\u0261\u0131\u0269', 'agii'],
];
/** Every one is a single UTF-16 code unit, so that places in a text stay where they are. */
const LATIN = new Map(
  PAIRS.flatMap(([alike, latin]) =>
    Array.from(alike, (letter, at) => [letter, latin[at] ?? letter] as const),
  ),
);
const ALIKE = new RegExp(`[${[...LATIN.keys()].join('')}]`, 'gu');

/** @returns whether this letter of another script looks like a Latin one. */
export function looksLatin(letter: string): boolean {
  return LATIN.has(letter);
}

/** @returns the text with look-alike letters read as the Latin ones that they look like; of the same length. */
export function readAsLatin(text: string): string {
  return text.replace(ALIKE, (letter) => LATIN.get(letter) ?? letter);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const PLAIN = /^[\u0000-\u007f]*$/u;
const PLAIN_WORD = /^[A-Za-z]+$/u;
/** Kana, Han and Hangul, which fold to themselves. */
const UNFOLDED = /^[\u3041-\u3096\u30a1-\u30fc\u3400-\u9fff\uac00-\ud7a3]+$/u;
const FIGURE_IN_A_WORD = /(?<=\p{L})[01](?=\p{L})/gu;

/** @returns the word folded, with look-alikes read as Latin letters; also "0" and "1" among letters. */
export function foldLookalikes(word: string): string {
  if (PLAIN_WORD.test(word)) return word.toLowerCase();
  return UNFOLDED.test(word) ? word : foldSlowly(word);
}

const foldSlowly = keptPerWord((word) => {
  const read = word.replace(FIGURE_IN_A_WORD, (sign) => (sign === '0' ? 'o' : 'l'));
  return PLAIN.test(read) ? read.toLowerCase() : readAsLatin(foldText(readAsLatin(read)));
});
