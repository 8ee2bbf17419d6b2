import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../../scripts/measure/parse-arguments';

describe('the arguments of measuring', () => {
  it.each([
    ['pages dir', { what: 'pages', directory: 'dir', site: null, isGeneric: false, withPosts: false }],
    [
      'pages dir --site x --generic --posts',
      { what: 'pages', directory: 'dir', site: 'x', isGeneric: true, withPosts: true },
    ],
    ['teaching dir --site x', { what: 'teaching', directory: 'dir', site: 'x', withPosts: false }],
    ['editors', { what: 'editors', editor: null, runs: 5 }],
    ['editors --editor slate --runs 1', { what: 'editors', editor: 'slate', runs: 1 }],
    ['', null],
    ['pages', null],
    ['teaching', null],
    ['teaching dir --generic', null],
    ['editors --runs many', null],
    ['editors --runs 0', null],
    ['pages dir --unknown', null],
  ])('%j', (words, expected) => {
    expect(parseArguments(words.split(' ').filter(Boolean))).toEqual(expected);
  });
});
