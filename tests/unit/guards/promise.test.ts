import { describe, expect, it } from 'vitest';
import { driftNames } from './drift-names';

describe('promise', () => {
  it.each([
    ['Thanks for the note.', 'Thanks for the note. We guarantee that the next lid fits.', true],
    ['Thanks for the note.', 'Thanks for the note. It will never leak again.', true],
    ['We hope that it helps.', 'We promise that it helps.', true],
    ['Danke.', 'Danke. Das kommt garantiert nie wieder vor.', true],
    ['Merci.', 'Merci. Nous vous promettons une solution.', true],
    ['ありがとうございます。', 'ありがとうございます。必ず直します。', true],
    ['Thanks for the note.', 'Thanks for the note. I promise you we read it.', false],
    ['Thanks for the note.', 'Thanks for the note. We cannot promise a date.', false],
    ['Thanks for the note.', 'Thanks for the note. We are looking into it.', false],
    ['We promise to write. Bye.', 'We promise to write. Bye now.', false],
    ['Hi {{customer.name}}, thanks.', 'Hi Promise, thanks.', false],
  ])('of %j as %j: %s', (body, text, speaks) => {
    expect(driftNames(body, text).includes('promise')).toBe(speaks);
  });
});
