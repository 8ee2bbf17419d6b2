import { expect, it } from 'vitest';
import { loadLanguageDetector } from '../../../lib/recognition/language-detector';
import { HOSTILE_TEXTS } from '../hostile-texts';
import { expectValue } from '../storage/test-store';

it.each([
  ['The grinder ships on Monday.', 'en'],
  ['Die Mühle wird am Montag verschickt.', 'de'],
  ['Le moulin part lundi matin.', 'fr'],
  ['El molinillo sale el lunes.', 'es'],
  ['O moedor sai na segunda-feira.', 'pt'],
  ['グラインダーは月曜日に発送されます。', 'ja'],
  ['@harborfinch #coffee https://harborfinch.example/die/muehle 😀', null],
  ['Merci !', null],
  ['OK :)', null],
  ['1234567890', null],
])('the language of %j is %s', async (text, language) => {
  const detect = expectValue(await loadLanguageDetector());
  expect(detect(text)).toBe(language);
});

it('takes any text', async () => {
  const detect = expectValue(await loadLanguageDetector());
  for (const text of HOSTILE_TEXTS) expect([null, 'zh', 'en', 'ja']).toContain(detect(text));
});
