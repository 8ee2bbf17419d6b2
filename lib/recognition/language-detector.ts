import type { DetectLanguage } from '../domain/guard';
import { failure, type Result, success } from '../domain/result';
import { messages } from '../messages';

/**
 * What says nothing about the language: links, addresses, handles, tags, quoted words of others. Each with a sign of it,
 * which is found sooner than it is known to be missing.
 */
const NO_LANGUAGE = [
  { sign: /:\/\/|www\./iu, pattern: /\b(?:https?:\/\/|www\.)\S+/giu },
  { sign: /@/u, pattern: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu },
  {
    sign: /\.[a-z]/iu,
    pattern: /[\p{L}\p{N}-]+\.(?:com|org|net|example|app|shop|io|de|fr|es|pt|it|nl|jp|uk)\b\S*/giu,
  },
  { sign: /[@#]/u, pattern: /[@#][\p{L}\p{N}_]+/gu },
  { sign: /["“„«]/u, pattern: /["“„«][^"“”„«»\n]{1,80}["”“»]/gu },
  { sign: /\d|\P{ASCII}/u, pattern: /[\p{Extended_Pictographic}\p{N}]/gu },
];
/** Scripts that write without spaces, or a word with few letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTER = /\p{L}/u;
/** Nothing dense stands before the Thai letters. */
const PERHAPS_DENSE = /[\u0e00-\u{10ffff}]/u;
/** From the beginning on, so that one long word is not begun anew at each of its letters. */
const THREE_WORDS = /^[^\p{L}\p{M}'’]*(?:[\p{L}\p{M}'’]+[^\p{L}\p{M}'’]+){2}[\p{L}\p{M}'’]/u;

/** Fewer tell nothing for sure: many short words are the same in several languages. */
const LEAST_LETTERS = 11;
const LEAST_DENSE_LETTERS = 4;
/** Chinese and Japanese share short phrases without kana. */
const LEAST_HAN_LETTERS = 12;
/** Up to this length the second guess must be clearly worse. */
const SHORT_LETTERS = 24;
const CLEARLY_WORSE = 0.06;
const WORSE = 0.015;
/** More is not looked at. */
const MOST_LENGTH = 600;

let loading: Promise<Result<DetectLanguage>> | null = null;

/** @returns what tells the language of a text; its tables (1.6 MB) are loaded once, when first asked for. */
export function loadLanguageDetector(): Promise<Result<DetectLanguage>> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Result<DetectLanguage>> {
  try {
    const { eld } = await import('eld/small');
    return success(
      keptFor((text) => {
        const words = wordsOnly(text);
        return isTelling(words) ? surest(eld.detect(words), lettersIn(words)) : null;
      }),
    );
  } catch (cause) {
    loading = null;
    return failure('language-detector-missing', messages.guards.languageUnknown, cause);
  }
}

const MOST_KEPT = 50;

/** The post stays the same while a reply to it is written, and so do most of the reply's sentences and its beginning. */
function keptFor(detect: DetectLanguage): DetectLanguage {
  const kept = new Map<string, string | null>();
  return (whole) => {
    const text = whole.slice(0, MOST_LENGTH);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const language = detect(text);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, language);
    return language;
  };
}

function wordsOnly(text: string): string {
  let words = text;
  for (const { sign, pattern } of NO_LANGUAGE) if (sign.test(words)) words = words.replace(pattern, ' ');
  return words.replace(/\s+/gu, ' ').trim();
}

function isTelling(words: string): boolean {
  const dense = PERHAPS_DENSE.test(words) ? (words.match(DENSE)?.length ?? 0) : 0;
  if (dense > 0 && !KANA.test(words) && /\p{Script=Han}/u.test(words)) return dense >= LEAST_HAN_LETTERS;
  if (dense >= LEAST_DENSE_LETTERS) return true;
  return lettersIn(words) >= LEAST_LETTERS && THREE_WORDS.test(words);
}

/** @returns how many there are; not counted on where the text is no longer a short one. */
function lettersIn(words: string): number {
  let count = 0;
  for (const character of words) {
    if (LETTER.test(character)) count += 1;
    if (count > SHORT_LETTERS) return count;
  }
  return count;
}

interface Detected {
  readonly language: string;
  getScores(): Record<string, number>;
  isReliable(): boolean;
}

/** @returns the language, where it is sure; a short text needs a second guess that is clearly worse. */
function surest(detected: Detected, letters: number): string | null {
  if (detected.language === '' || !detected.isReliable()) return null;
  const [best = 0, second = 0] = Object.values(detected.getScores()).toSorted((a, b) => b - a);
  return best - second >= (letters <= SHORT_LETTERS ? CLEARLY_WORSE : WORSE) ? detected.language : null;
}
