import { primaryLanguage } from '../domain/response-scope';
import type { Judged } from '../domain/triage';
import { messages } from '../messages';

/** Tags of one language, or of such that no detector tells apart; the first one stands for all. */
const ALIKE = [
  ['no', 'nb', 'nn'],
  ['he', 'iw'],
  ['ms', 'id', 'in'],
  ['tl', 'fil'],
  ['hr', 'sr', 'bs', 'sh'],
] as const;

/**
 * @param declared BCP 47 tag that the page gives the post; null: none
 * @param detected ISO 639-1 code, as the post's own words tell for sure; null: they do not
 * @returns the declared one, region and all, where the words do not speak against it: many pages declare their own
 * language for whatever people write; null where nothing tells
 */
export function judgeLanguage(declared: string | null, detected: string | null): Judged<string> | null {
  const words = messages.recognition;
  const named = primaryLanguage(declared ?? '');
  if (declared === null || named === '') {
    return detected === null ? null : { value: detected, reason: words.writtenLanguage };
  }
  if (detected === null || standard(detected) === standard(named)) {
    return { value: declared, reason: words.declaredLanguage };
  }
  return { value: detected, reason: words.notDeclaredLanguage(declared) };
}

function standard(language: string): string {
  return ALIKE.find((group) => group.some((each) => each === language))?.[0] ?? language;
}
