import type { Address } from './_addresses';

/** A name before 様 or さん, at the beginning or after a mark: so the customer is spoken to, and nobody else. */
const HONORIFIC =
  /(?:^|[\s。、！!？?])([\p{Script=Han}\p{Script=Katakana}ー]{1,8})(?:[ 　]([\p{Script=Han}\p{Script=Katakana}ー]{1,8}))?(?:様|さま|さん)(?=$|[\s、。！!？?])/gu;
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

/** @returns where a Japanese text speaks to somebody by name. */
export function findHonorifics(text: string): readonly Address[] {
  return Array.from(text.matchAll(HONORIFIC), ({ 0: whole, 1: family = '', 2: given = '', index }) => ({
    names: [family, given].filter((name) => name !== ''),
    title: 'none' as const,
    hasTitle: true,
    start: index + (/^[\s。、！!？?]/u.test(whole) ? 1 : 0),
    end: index + whole.length,
  })).filter(({ names: [first = ''] }) => !NOT_NAMES.has(first));
}
