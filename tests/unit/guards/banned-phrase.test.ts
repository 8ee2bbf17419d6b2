import { describe, expect, it } from 'vitest';
import { spokenBy } from './spoken';

const BANNED = [
  'Best coffee ever!',
  'risk-free',
  'Café Größe',
  '100 %',
  "don't worry",
  'promo',
  'can',
  '無料です',
  '환불',
  '/guarant\\w+/i',
  "/we're\\s+sorry/",
  '/broken(/',
  '!!',
];
const speaks = (text: string) => spokenBy('banned-phrase', text, { context: { bannedPhrases: BANNED } });

describe('banned-phrase', () => {
  it.each([
    ['The BEST  coffee\never, they say', ['BEST  coffee\never']],
    ['Our “best” *coffee* ever.', ['best” *coffee* ever']],
    ['b\u0435st \uff43offee \u0435ver', ['b\u0435st \uff43offee \u0435ver']],
    ['a risk\u2011free trial, a risk free one', ['risk\u2011free', 'risk free']],
    ['at cafe grosse', ['cafe grosse']],
    ['100% beans', ['100%']],
    ['Please don’t worry', ['don’t worry']],
    ['The promo’s over, l’promo', ['promo’s', 'l’promo']],
    ['a pro\u200bmo c\u00f4de', ['pro\u200bmo']],
    ['送料は無料ですので', ['無料です']],
    ['환불은 어렵습니다', ['환불']],
    ['We Guaranteed it', ['Guaranteed']],
    ['we’re\u00a0sorry', ['we’re\u00a0sorry']],
  ])('speaks of %j', (text, words) => {
    expect(speaks(text)).toEqual(words);
  });

  it.each([
    'The best. Coffee ever',
    'We can’t promote the scan, 1100 % no',
    'best coffee, ever',
    'Do not worry (broken)',
    '無料とは限りません',
    '',
  ])('keeps quiet about %j', (text) => {
    expect(speaks(text)).toBeNull();
  });
});
