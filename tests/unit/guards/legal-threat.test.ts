import { describe, expect, it } from 'vitest';
import { driftNames } from './drift-names';

describe('legal-threat', () => {
  it.each([
    ['Thanks for the post.', 'Thanks for the post. Our lawyers will be in touch.', true],
    ['Thanks for the post.', 'Thanks for the post. Delete it or we will sue.', true],
    ['Thanks for the post.', 'Thanks for the post. We have reported you to the police.', true],
    ['Danke.', 'Danke. Wir werden rechtliche Schritte einleiten.', true],
    ['ありがとうございます。', 'ありがとうございます。法的措置を取ります。', true],
    ['Thanks for the post.', 'Thanks for the post. You say that you will go to court.', false],
    ['Thanks for the post.', 'Thanks for the post. Our legal team approved this.', false],
    ['Our lawyers will be in touch. Bye.', 'Our lawyers will be in touch. See you.', false],
    ['Thanks.', 'Thanks. "They will hear from my lawyer!" is a chapter of her memoir.', false],
    ['Thanks.', 'Thanks. Please do not answer the blackmailer, and take it to the police.', false],
  ])('of %j as %j: %s', (body, text, speaks) => {
    expect(driftNames(body, text).includes('legal-threat')).toBe(speaks);
  });
});
