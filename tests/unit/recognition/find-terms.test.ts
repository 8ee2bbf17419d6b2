import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePosts, makeWords } from '../../../bench/data/made-up-posts';
import { foldText } from '../../../lib/domain/fold-text';
import { seededRandom } from '../../../lib/learning/seeded-random';
import { createFinder } from '../../../lib/recognition/find-terms';
import type { Term } from '../../../lib/recognition/term';
import { buildTermTable } from '../../../lib/recognition/term-table';
import { findNaively } from './naive-finder';

function finderOf(forms: readonly string[]) {
  return createFinder(buildTermTable(forms.map((form): Term => ({ form, bounds: 'name' }))));
}

const NAMES = [
  'harbor',
  'harbor finch',
  'Harbor & Finch',
  'finch and harbor',
  'fin',
  'straße',
  'a a',
  'a a a b',
];
const PIECES = [
  ...[
    'harbor',
    'HARBOR',
    'Fi\u0301nch',
    'finch',
    'ｆin',
    'strasse',
    'Straße',
    'STRAẞE',
    'and',
    'a',
    'b',
    'æ',
    '7',
  ],
  ...[
    ' ',
    '  ',
    '     ',
    '\n',
    '-',
    '–',
    '_',
    ', ',
    '. ',
    '&',
    '@',
    '#',
    "'s",
    '\u00ad',
    '☕',
    '\ud83d',
    '(',
    '/',
  ],
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(text, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('find terms', () => {
  const find = finderOf(NAMES);

  it('finds what the plain way finds', () => {
    fc.assert(
      fc.property(text, (post) => {
        const hits = find(post).map(
          ({ start, end, term }) => `${term.form} at ${start} to ${withoutTail(post, end)}`,
        );
        const expected = findNaively(NAMES, post).map((line) => cutTail(post, line));
        expect(hits.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives offsets that slice to the term, in any text', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...NAMES, '珈琲', '👩‍🍳', 'が', 'İx'),
        anyText,
        (before, name, after) => {
          const post = `${before} ${name} ${after}`;
          for (const { start, end, term } of finderOf([...NAMES, name])(post)) {
            expect(lettersOf(post.slice(start, end))).toBe(lettersOf(term.form));
          }
        },
      ),
    );
  });

  it('finds a term that stands free, whatever it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\p{N}]{1,12}$/u).filter(beginsWithALetter), (name) => {
        expect(finderOf([name])(`, ${name} .`).map(({ start, end }) => [start, end])).toContainEqual([
          2,
          2 + name.length,
        ]);
      }),
    );
  });
});

/** An Arabic stroke that only makes words longer (U+0640) is a letter to Unicode, but none that is compared. */
function beginsWithALetter(name: string): boolean {
  const [first = ''] = name;
  return [first, name].every((part) => /^[\p{L}\p{N}]+$/u.test(foldText(part)));
}

/** Accents and zero-width characters at the end belong to the token; the plain way says only where the next begins. */
function withoutTail(post: string, end: number): number {
  let at = end;
  while (at > 0 && foldText(post.slice(at - 1, at)) === '') at -= 1;
  return at;
}

function cutTail(post: string, line: string): string {
  const [, head = '', end = '0'] = /^(.* to )(\d+)$/u.exec(line) ?? [];
  return head + withoutTail(post, Number(end));
}

function lettersOf(part: string): string {
  return foldText(part)
    .replaceAll('&', 'and')
    .replace(/[\s_-]/gu, '');
}

describe('ten thousand terms', () => {
  const random = seededRandom(3);
  const words = makeWords(10_000, random);
  const forms = words.map((word, index) => (index % 2 === 0 ? word : `${word} ${words[index - 1]}`));
  const table = buildTermTable(forms.map((form): Term => ({ form, bounds: 'name' })));

  it('finds each of them, and only what stands there', () => {
    const find = createFinder(table);
    for (const form of forms) expect(find(`so, ${form}!`).map(({ term }) => term.form)).toContain(form);
    const known = new Set(forms);
    for (const post of makePosts(500, forms, random)) {
      for (const { start, end } of find(post)) expect(known).toContain(post.slice(start, end).toLowerCase());
    }
  });

  it('needs less than 4 MB', () => {
    expect(table.bytes).toBeLessThan(4_000_000);
  });
});

describe('a megabyte of hostile text', () => {
  const find = finderOf(['harbor finch', 'a a a a a a a a', 'ああああ', 'delta', '👩‍🍳', "o'hara"]);
  const MEGABYTE = 1_000_000;

  it.each([
    ['one letter', 'a'],
    ['half a name', 'harbor '],
    ['a repeated term', 'a '],
    ['rejected hits', 'delta_x '],
    ['no boundaries', 'あ'],
    ['accents', 'a\u0301\u0301\u0301'],
    ['joiners', '👩\u200d'],
    ['lone surrogates', '\ud83d'],
    ['white space', ' '],
    ['combining kana', 'か\u3099'],
  ])('%s: read in time', (_name, unit) => {
    const post = unit.repeat(MEGABYTE / unit.length);
    find(post.slice(0, 10_000));
    const started = performance.now();
    find(post);
    // Far above what it takes, far below what anything but linear would.
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('every character there is', () => {
    let post = '';
    for (let code = 0; code < 0x3_0000; code += 1) post += String.fromCodePoint(code);
    const started = performance.now();
    find(post);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
