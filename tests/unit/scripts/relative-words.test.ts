import { describe, expect, it } from 'vitest';
import { minutesBefore, relativeWords } from '../../../scripts/demo/relative-words';

const NOW = Date.UTC(2026, 2, 1, 12);

describe('relativeWords', () => {
  it.each([
    [0, 'just now'],
    [1, '1 min'],
    [59, '59 min'],
    [60, '1 h'],
    [1_439, '23 h'],
    [1_440, '1 d'],
    [4_000, '2 d'],
  ])('%i minutes ago', (minutes, words) => {
    expect(relativeWords(minutesBefore(NOW, minutes), NOW)).toBe(words);
  });
});
