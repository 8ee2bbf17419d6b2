import { foldText } from '../../domain/fold-text';
import type { Address } from './address-pieces';

/** A name before 様 or さん, at the beginning or after a mark: so the customer is spoken to, and nobody else. */
const HONORIFIC =
  /(?:^|[\s。、！!？?])([\p{Script=Han}\p{Script=Katakana}ー]{1,8})(?:[ 　]([\p{Script=Han}\p{Script=Katakana}ー]{1,8}))?(?:様|さま|さん)(?=$|[\s、。！!？?])/gu;
/** A Korean name before 님 at the beginning or after a mark; a Chinese one before a title and a greeting. */
const KOREAN = /(?:^|[.!?,]\s*)(\p{Script=Hangul}{2,5})\s?님(?=[\s,.!?]|께|$)/gu;
const CHINESE =
  /(?:^|[。，！,!]\s*)(?:尊敬的|亲爱的|親愛的)?(\p{Script=Han}{1,4}?)(?:女士|先生|小姐|太太)(?=[\s,，、:：!！。]|您好|你好|早上好|$)/gu;
const NOT_KOREAN = /^(?:고객|회원|손|선생|사장|여러분|구매자|이용자|작성자|형|누|원장|부모|어머|아버)$/u;
const NOT_NAMES = new Set([
  '客',
  '皆',
  'お客',
  '皆々',
  '各位',
  '奥',
  '御中',
  '利用者',
  '会員',
  '旦那',
  'お子',
  '皆皆',
  'ご利用者',
]);

/** @returns where a Japanese, Korean or Chinese text speaks to somebody by name. */
export function findHonorifics(text: string): readonly Address[] {
  if (!EASTERN.test(text)) return [];
  return [...inJapanese(text), ...byTitle(text, KOREAN), ...byTitle(text, CHINESE)];
}

const EASTERN = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;

function byTitle(text: string, form: RegExp): Address[] {
  return Array.from(text.matchAll(form), ({ 0: whole, 1: name = '', index }) => ({
    names: [foldText(name)],
    title: 'none' as const,
    hasTitle: true,
    start: index + whole.indexOf(name),
    end: index + whole.length,
  })).filter(({ names: [name = ''] }) => !NOT_KOREAN.test(name.normalize('NFC')));
}

function inJapanese(text: string): readonly Address[] {
  return Array.from(text.matchAll(HONORIFIC), ({ 0: whole, 1: family = '', 2: given = '', index }) => ({
    names: [family, given].filter((name) => name !== ''),
    title: 'none' as const,
    hasTitle: true,
    start: index + (/^[\s。、！!？?]/u.test(whole) ? 1 : 0),
    end: index + whole.length,
  })).filter(({ names: [first = ''] }) => !NOT_NAMES.has(first));
}
