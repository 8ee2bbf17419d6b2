import { describe, expect, it } from 'vitest';
import { linearPattern, patternSource } from '../../../lib/domain/linear-pattern';

describe('a pattern that a person wrote', () => {
  it.each([
    ['guarant\\w+', 'We GUARANTEE it', { start: 3, end: 12 }],
    ['\\d{3}', 'no', null],
    ['x*', 'aaa', null],
    ['(', 'a(', undefined],
    ['(?=a)a', 'a', undefined],
  ])('%j in %j', (source, text, found) => {
    expect(linearPattern(source)?.find(text)).toEqual(found);
  });

  it('takes a text as a whole', () => {
    expect(linearPattern('[a-z]{2}\\d+')?.matches('ab12')).toBe(true);
    expect(linearPattern('[a-z]{2}\\d+')?.matches('ab12 ')).toBe(false);
  });

  it('cannot be made to hang', () => {
    const text = `${'a'.repeat(20_000)}!`;
    expect(linearPattern('(a+)+$')?.find(text)).toBeNull();
    expect(linearPattern('(a|aa)+$')?.find(text)).toBeNull();
  });

  it.each([
    ['/a+/', 'a+'],
    ['//', null],
    ['a/b', null],
  ])('%j holds %j', (phrase, source) => {
    expect(patternSource(phrase)).toBe(source);
  });
});
