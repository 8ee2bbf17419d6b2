import { expect, it } from 'vitest';
import { postCountry } from '../../../lib/domain/post-country';

it.each([
  ['https://apps.apple.com/de/app/brewer/id1', null, 'DE'],
  ['https://www.amazon.co.uk/review/R1', 'de-AT', 'GB'],
  ['https://www.amazon.com/review/R1', null, null],
  ['https://uk.trustpilot.com/reviews/1', null, 'GB'],
  ['https://www.trustpilot.com/reviews/1', 'de-AT', 'AT'],
  ['https://forum.example/t/1', 'pt-BR', 'BR'],
  ['https://forum.example/t/1', 'zh-Hant-TW', 'TW'],
  // Declared by pages all over the world.
  ['https://forum.example/t/1', 'en-US', null],
  ['https://notamazon.de/1', null, null],
  [null, 'fr', null],
  ['no address', 'und', null],
])('%s in %s comes from %s', (permalink, language, country) => {
  expect(postCountry({ permalink, language })).toBe(country);
});
