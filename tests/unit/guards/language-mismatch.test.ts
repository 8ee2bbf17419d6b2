import { beforeAll, describe, expect, it } from 'vitest';
import type { DetectLanguage } from '../../../lib/domain/guard';
import { loadLanguageDetector } from '../../../lib/recognition/language-detector';
import { expectValue } from '../storage/test-store';
import { spokenBy } from './spoken';

let detectLanguage: DetectLanguage;
beforeAll(async () => {
  detectLanguage = expectValue(await loadLanguageDetector());
});

const spoken = (text: string, post: string, language: string | null = null, brand: string | null = null) =>
  spokenBy('language-mismatch', text, {
    post: { text: post, language: null, kind: 'post', authorName: null },
    context: { detectLanguage, language, brand },
  });

describe('language-mismatch', () => {
  it.each([
    ['Your grinder ships on Monday.', 'Wann kommt meine Mühle endlich an?', null],
    ['Ihre Mühle kommt am Montag.', 'When does my grinder ship, please?', null],
    ['Votre moulin arrive lundi prochain.', '¿Cuándo llega mi molinillo a casa?', null],
    ['Your grinder ships on Monday.', 'いつ届きますか、教えてください。', null],
    ['月曜日に発送いたします。', 'When does my grinder ship, please?', null],
    ['Your grinder ships on Monday.', '', 'pt-BR'],
  ])('speaks of %j to %j', (text, post, language) => {
    expect(spoken(text, post, language)).toEqual([]);
  });

  it.each([
    ['Die Mühle kommt am Montag.', 'Wann kommt meine Mühle endlich an?', 'en'],
    ['Danke!', 'When does my grinder ship, please?', null],
    ['Your grinder ships on Monday.', 'Super!', 'de'],
    ['Vi sender den nye kvern på mandag.', 'Hvornår kommer min nye kværn hjem?', null],
    [
      'Danke für die Geduld, sie kommt bald.\nThank you for your patience, it ships soon.',
      'Where is it now?',
      null,
    ],
    ['In der App steht “Tap here to start the grinder”.', 'Wo schalte ich die Mühle ein?', null],
    [
      'Guten Morgen Kaffee ships on Monday to you.',
      'When does the coffee ship to us?',
      null,
      'Guten Morgen Kaffee',
    ],
    ['Wir liefern gerne nach Graz.', '', 'de-AT'],
  ] as const)('keeps quiet about %j to %j', (text, post, language, brand: string | null = null) => {
    expect(spoken(text, post, language, brand)).toBeNull();
  });

  it('keeps quiet until the detector is loaded', () => {
    const context = { language: 'de' };
    expect(spokenBy('language-mismatch', 'Your grinder ships on Monday.', { context })).toBeNull();
  });
});
