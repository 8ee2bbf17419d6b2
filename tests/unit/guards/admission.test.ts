import { describe, expect, it } from 'vitest';
import { driftNames } from './drift-names';

describe('admission', () => {
  it.each([
    ['Thanks for the photo.', 'Thanks for the photo. That was our mistake.', true],
    ['Thanks for the photo.', 'Thanks for the photo. We messed up the wiring.', true],
    ['Thanks for the photo.', 'Thanks for the photo. Our fitter should have tested it.', true],
    ['Danke.', 'Danke. Das war unser Fehler.', true],
    ['Gracias.', 'Gracias. La culpa es nuestra.', true],
    ['ありがとうございます。', 'ありがとうございます。弊社のミスです。', true],
    ['Thanks for the photo.', 'Thanks for the photo. We are sorry that this happened.', false],
    ['Thanks for the photo.', 'Thanks for the photo. It was not our mistake.', false],
    ['Thanks for the photo.', 'Thanks for the photo. Tell us what went wrong.', false],
    ['Thanks for the photo.', 'Thanks for the photo. The alarm should have been mended in May.', true],
    ['Thanks for the photo.', 'Thanks for the photo. The board accepts that it was unfair.', true],
    ['Thanks for the photo.', 'Thanks for the photo. My neighbour made the same mistake.', false],
    ['Thanks for the photo.', 'Thanks for the photo. We are looking into where it slipped through.', false],
    ['That is our mistake. Bye.', 'That is our mistake. See you.', false],
  ])('of %j as %j: %s', (body, text, speaks) => {
    expect(driftNames(body, text).includes('admission')).toBe(speaks);
  });
});
