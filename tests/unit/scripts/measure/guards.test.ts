import { describe, expect, it } from 'vitest';
import { firedGuards, parseLine } from '../../../../scripts/measure/guards/fired-guards';
import { guardLine } from '../../../../scripts/measure/guards/guard-score';

describe('a labelled reply', () => {
  it.each([
    ['{"text":"All good","expect":[]}', []],
    ['{"text":"Hi {{name}}","template":"Hi {{name}}","expect":["unfilled-slot"]}', ['unfilled-slot']],
    ['{"text":"Hello","context":{"limit":{"max":4,"count":"characters"}}}', ['too-long']],
    ['{"text":"Hello","context":{"limit":4,"count":"graphemes"}}', ['too-long']],
    ['{"text":"Hi","template":{"body":"Hi","expiresAt":"2020-01-01"}}', ['expired']],
    ['{"text":"Hi","template":{"body":"Hi","effectiveFrom":"2030-01-01"}}', ['expired']],
    ['{"text":"Hi","template":{"body":"Hi","jurisdictions":["EU"]},"context":{"jurisdiction":"DE"}}', []],
    [
      '{"text":"Hi","template":{"body":"Hi","jurisdictions":["US"]},"context":{"jurisdiction":"DE"}}',
      ['out-of-scope'],
    ],
    ['{"text":"Hi","template":{"body":"Hi","visibility":"private"}}', ['out-of-scope']],
    ['{"text":"Hi","template":{"body":"Hi","networks":["x"]},"context":{"network":"x"}}', []],
  ])('%s', (line, fired) => {
    expect(firedGuards(parseLine(line))).toEqual(fired);
  });

  it.each(['{}', 'no json', '{"text":1}'])('is not %j', (line) => {
    expect(() => parseLine(line)).toThrow();
  });
});

it('tells how good a guard is, with its interval', () => {
  expect(guardLine('x', { hits: 9, falseAlarms: 1, misses: 0 })).toEqual({
    guard: 'x',
    precision: 0.9,
    recall: 1,
    n: 9,
    falseAlarms: 1,
    precision95: [0.596, 0.982],
    recall95: [0.701, 1],
  });
  expect(guardLine('x', { hits: 0, falseAlarms: 0, misses: 0 })).toMatchObject({
    precision: null,
    recall: null,
  });
});
