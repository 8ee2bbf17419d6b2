import { describe, expect, it } from 'vitest';
import { pageKindOf } from '../../../lib/domain/page-kind';
import { judgeReading, learnReading, type ReadingRecord } from '../../../lib/domain/reading-check';
import { COUNTED_FIELDS, type CountedField, type ReadingCounts } from '../../../lib/domain/reading-counts';

interface Given {
  readonly candidates?: number;
  readonly read?: number;
  readonly beside?: number;
  readonly length?: number;
  readonly roots?: number;
  readonly unheard?: number;
  readonly kinds?: readonly number[];
  readonly missing?: Partial<Record<CountedField, number>>;
}

function counts({
  candidates = 10,
  read = candidates,
  beside = 0,
  missing = {},
  length = 1_000,
  roots = 2 * read,
  unheard = 50 * read,
  kinds = [1, 9, 0, 0, 0, 0],
}: Given = {}): ReadingCounts {
  const lacks = COUNTED_FIELDS.map((field) => missing[field] ?? 0);
  return {
    candidates,
    read,
    looked: candidates,
    found: read,
    beside,
    missing: lacks,
    length,
    roots,
    unheard,
    kinds,
  };
}

function history(...pages: ReadingCounts[]): ReadingRecord | null {
  return pages.reduce<ReadingRecord | null>((record, page) => learnReading(page, record, 1), null);
}

const usual = history(counts(), counts({ missing: { handle: 1 } }), counts({ candidates: 4 }));

describe('a page is held against the pages of its kind before', () => {
  it.each<[string, Given, string[]]>([
    ['as always', {}, []],
    ['a handle that lacks as it did before', { missing: { handle: 1 } }, []],
    ['no posts at all', { candidates: 0 }, ['none changed']],
    ['none can be read', { read: 0 }, ['unread changed']],
    ['half cannot be read', { read: 5 }, ['unread changed']],
    ['one cannot be read', { read: 9 }, ['unread unusual']],
    ['all lack a time', { missing: { postedAt: 10 } }, ['postedAt changed']],
    ['one lacks an author', { missing: { name: 1 } }, ['name unusual']],
    ['texts that are cut', { length: 200 }, ['length unusual']],
    ['titles that lack', { roots: 10 }, ['pieces unusual']],
    ['one title that lacks may not have been there', { roots: 19 }, []],
    [
      'a text that stands unread among the posts',
      { read: 9, unheard: 650 },
      ['unread unusual', 'unheard unusual'],
    ],
    ['a little more around the posts', { unheard: 540 }, []],
    ['a post alone, where answers always were', { kinds: [10, 0, 0, 0, 0, 0] }, ['no reply unusual']],
    ['the worst first', { read: 9, missing: { text: 9 } }, ['text changed', 'unread unusual']],
    ['a row that is no post', { beside: 1 }, ['beside unusual']],
    ['many rows that are none may be anything', { beside: 20 }, ['beside unusual']],
    ['the only post lacks a time', { candidates: 1, missing: { postedAt: 1 } }, ['postedAt unusual']],
  ])('%s', (_, given, expected) => {
    const found = judgeReading(counts(given), usual);
    expect(found.map(({ part, level }) => `${part} ${level}`)).toEqual(expected);
  });

  it.each<[string, Given, string[]]>([
    ['no posts', { candidates: 0 }, []],
    ['none can be read', { candidates: 2, read: 0 }, ['unread changed']],
    ['most cannot be read', { read: 2 }, ['unread changed']],
    ['some cannot be read', { read: 9 }, []],
    ['none has a text', { missing: { text: 10 } }, ['text changed']],
    ['none has a profile: some sites have none', { missing: { profileUrl: 10 } }, []],
  ])('without a history: %s', (_, given, expected) => {
    const found = judgeReading(counts(given), history(counts(), counts()));
    expect(found.map(({ part, level }) => `${part} ${level}`)).toEqual(expected);
  });

  it('a kind of page that is often empty may be empty', () => {
    const record = history(counts(), counts({ candidates: 0 }), counts(), counts());
    expect(judgeReading(counts({ candidates: 0 }), record)).toEqual([]);
  });

  it('is quiet once it has been learnt', () => {
    const page = counts({ read: 9, missing: { name: 2 } });
    expect(judgeReading(page, learnReading(page, usual, 2))).toEqual([]);
  });
});

describe('the kind of a page', () => {
  it.each([
    ['https://forum.example/', ''],
    ['https://forum.example/t/my-grinder-broke/1234/5', 't/w/n/n'],
    ['https://forum.example/r/coffee/comments/1abc/title/?utm_source=x#y', 'r/w/comments/n/w'],
    ['https://feed.example/harborfinch/status/123', 'w/status/n'],
    ['https://feed.example/HARBORFINCH', 'w'],
    ['https://old.example/showthread.php?t=5', 'showthread'],
    ['no address', ''],
  ])('%s is "%s"', (address, kind) => {
    expect(pageKindOf(address)).toBe(kind);
  });
});
