import { describe, expect, it } from 'vitest';
import { ATTITUDE_PATTERNS } from '../../../lib/recognition/triage/attitude-patterns';

function attitudesOf(text: string): string[] {
  return ATTITUDE_PATTERNS.filter(({ pattern }) => pattern.test(text)).map(({ name }) =>
    name.replace('attitude:', ''),
  );
}

describe('what somebody feels about having a thing', () => {
  it.each([
    ['i need the new grinder so bad', ['wants', 'wants-badly', 'bad']],
    ['i wish it came in green', ['wishes']],
    ["i'm going to order two of these", ['means-to-get']],
    ['should i get the small kettle', ['means-to-get']],
    ['somebody buy me this kettle', ['get-me']],
    ["can't wait for my grinder", ['looks-forward']],
    ['still love my kettle, great colour', ['likes', 'good']],
    ['i would never buy that', ['does-not-want']],
    ["you don't need a scale for tea", ['does-not-want']],
    ['$400 is a lot of money', ['cost']],
    ['way too expensive', ['dear']],
    ['i hate how loud the grinder is', ['hates', 'hates-that']],
    ['the lid looks terrible', ['bad']],
    ['it freezes each morning', ['fails']],
    ['took the kettle back for a refund', ['gives-back']],
  ])('of "%s"', (text, expected) => {
    expect(attitudesOf(text)).toEqual(expected);
  });

  it.each([
    'the shop opens at nine',
    'unwanted items go here',
    'a badge for the wardrobe',
    'we get it. buying is another matter',
    'the goodness of oats',
  ])('nothing of "%s"', (text) => {
    expect(attitudesOf(text)).toEqual([]);
  });
});
