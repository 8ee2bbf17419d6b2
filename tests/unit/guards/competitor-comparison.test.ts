import { describe, expect, it } from 'vitest';
import { spokenBy } from './spoken';

const context = { competitors: ['Brewmore', 'カラス社'], brand: 'Harbor & Finch' };

describe('competitor-comparison', () => {
  it.each([
    ['Our grinder is quieter than Brewmore’s.', ['Brewmore']],
    ['Unlike Brewmore, we repair for free.', ['Brewmore']],
    ['At Brewmore you wait, here you drink.', ['Brewmore']],
    ['We tried the Brewmore pods. Tastes like cardboard.', ['Brewmore']],
    ['Brewmore makes excellent kettles.', ['Brewmore']],
    ['Brewmore never answers its phone.', ['Brewmore']],
    ['Ditch the Brewmore and taste coffee again.', ['Brewmore']],
    ['Have you seen Brewmore? Ours lasts twice as long.', ['Brewmore']],
    ['Unsere Mühle ist leiser als die von Brewmore.', ['Brewmore']],
    ['Notre moulin est plus rapide que Brewmore.', ['Brewmore']],
    ['カラス社より静かです。', ['カラス社']],
  ])('speaks of %j', (text, words) => {
    expect(spokenBy('competitor-comparison', text, { context })).toEqual(words);
  });

  it('knows the shape of a comparison with a brand that is not listed', () => {
    expect(spokenBy('competitor-comparison', 'It is much better than Kettlewell.')).toEqual(['Kettlewell']);
    expect(spokenBy('competitor-comparison', 'It is better than Monday. Better than ever!')).toBeNull();
  });

  it.each([
    'Yes, the basket fits Brewmore machines too, it is compatible with all of them.',
    'You wrote that Brewmore is cheaper. That is for you to judge.',
    'Please ask Brewmore for the spare part.',
    'You can import your recipes from Brewmore in the app.',
    'We do not comment on Brewmore.',
    'Our new grinder is quieter than the old one.',
    'A copy of your Brewmore receipt will do.',
  ])('keeps quiet about %j', (text) => {
    expect(spokenBy('competitor-comparison', text, { context })).toBeNull();
  });
});
