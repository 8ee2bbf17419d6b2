import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText } from '../../../lib/domain/fold-text';

it.each([
  ['CAFÉ', 'cafe'],
  ['cafe\u0301', 'cafe'],
  ['ｃａｆｅ', 'cafe'],
  ['Straße STRAẞE', 'strasse strasse'],
  ['İstanbul ISTANBUL ıstanbul', 'istanbul istanbul istanbul'],
  ['Ærø Łódź œuvre', 'aero lodz oeuvre'],
  ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
  ['Harbor™ & Finch®', 'harbor & finch'],
  ['soft\u00adhyphen zero\u200bwidth', 'softhyphen zerowidth'],
  ['👍🏽 ☕️', '👍 ☕'],
  ['O’Hara – x', "o'hara - x"],
  ['ｶﾞ', 'ガ'],
  ['か\u3099', 'が'],
  ['한'.normalize('NFD'), '한'],
  ['का', 'का'],
  ['مَرْحَبًا', 'مرحبا'],
  ['\ud83d', '\ud83d'],
  ['', ''],
])('folds %j to %j', (text, expected) => {
  expect(foldText(text)).toBe(expected);
});

it('changes nothing when done twice, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = foldText(text);
      expect(foldText(once)).toBe(once);
    }),
  );
});
