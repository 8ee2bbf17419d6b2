import { describe, expect, it } from 'vitest';
import type { Post } from '../../../../lib/domain/post';
import { asPageText } from '../../../../scripts/measure/as-page-text.ts';
import { foldWords, isSameHandle } from '../../../../scripts/measure/fold-words.ts';
import type { Truth } from '../../../../scripts/measure/load-capture.ts';
import { SEAM } from '../../../../scripts/measure/page-text.ts';
import { scorePosts } from '../../../../scripts/measure/score-posts.ts';

const truth: Truth = {
  author: 'Ada Quillfeather',
  handle: '@Ada_Quill',
  permalink: 'https://x.com/ada_quill/status/11',
  postedAt: '2026-03-02T09:15:00.000Z',
  textStart: 'My new grinder',
  textLength: 14,
};

const post: Post = {
  key: 'x:11',
  site: 'x',
  author: { name: 'Ada Quillfeather', handle: 'ada_quill', profileUrl: null },
  permalink: 'https://x.com/ada_quill/status/11',
  postedAt: Date.parse('2026-03-02T09:15:30.000Z'),
  postedAtText: '6m',
  text: 'My new\ngrinder',
  kind: 'post',
  parentKey: null,
  threadKey: null,
  language: null,
  rating: null,
};

describe('scorePosts', () => {
  it('counts a right reading in every field', () => {
    const fields = { author: 1, handle: 1, permalink: 1, time: 1, text: 1 };
    const expected = { truth: 1, found: 1, false: 0, changed: 0, ...fields, of: fields };
    expect(scorePosts([truth], [post], 0)).toEqual(expected);
  });

  it('calls a second reading of one post false, and one of nothing', () => {
    const other = { ...post, permalink: 'https://x.com/bo/status/12' };
    expect(scorePosts([truth], [post, { ...post }, other], 0)).toMatchObject({ found: 1, false: 2 });
  });

  it('finds by author and beginning where the truth has no address', () => {
    expect(scorePosts([{ ...truth, permalink: null }], [post], 0)).toMatchObject({
      found: 1,
      of: { permalink: 0 },
    });
    const stranger = { ...post, author: { name: 'Bo', handle: 'bo', profileUrl: null } };
    expect(scorePosts([{ ...truth, permalink: null }], [stranger], 0)).toMatchObject({ found: 0, false: 1 });
  });

  it.each<[string, Partial<Post>, object]>([
    ['another name', { author: { name: 'Bo', handle: 'bo', profileUrl: null } }, { author: 0, handle: 0 }],
    ['a later time', { postedAt: Date.parse('2026-03-02T09:17:00.000Z') }, { time: 0 }],
    ['no time', { postedAt: null }, { time: 0 }],
    ['another beginning', { text: 'Her new grinder' }, { text: 0 }],
    ['much more text', { text: `My new grinder ${'x'.repeat(40)}` }, { text: 0 }],
  ])('counts %s as wrong', (_what, change, expected) => {
    expect(scorePosts([truth], [{ ...post, ...change }], 0)).toMatchObject(expected);
  });

  it('counts characters, not code units', () => {
    const emoji = '\u{1F44D}'.repeat(40);
    const told = { ...truth, textStart: emoji, textLength: 40 };
    expect(scorePosts([told], [{ ...post, text: emoji }], 0)).toMatchObject({ found: 1, text: 1 });
    expect(scorePosts([told], [{ ...post, text: emoji + emoji.slice(0, 30) }], 0)).toMatchObject({ text: 0 });
  });

  it.each(['2026-03-02T09:15:00', '2026-03-02 10:15:00+0100', '2026-03-02T09:15:00.1234567Z'])(
    'reads the instant %s',
    (postedAt) => {
      expect(scorePosts([{ ...truth, postedAt }], [post], 0)).toMatchObject({ time: 1 });
    },
  );

  it("takes the page's words where the truth has no instant", () => {
    const told = { ...truth, postedAt: null, postedAtText: '6m ago' };
    expect(scorePosts([told], [post], 0)).toMatchObject({ time: 1, of: { time: 1 } });
  });
});

describe('asPageText', () => {
  it.each([
    ['One.\nTwo.', '<head> One.Two. end', 'One.Two.'],
    ['One.\nTwo.', 'One. Two.', 'One.\nTwo.'],
    ['One.\nTwo.\nThree', 'One.Two.\n Three', 'One.Two.\nThree'],
    ['One', 'Two', 'One'],
  ])('%j on a page of %j is %j', (text, page, expected) => {
    expect(asPageText(text, page)).toBe(expected);
  });

  it.each([
    ['between its parts', `<b>One.${SEAM}Two.`, 'One.\nTwo.'],
    ['at no part of another text', `One.${SEAM}Three One.Two.`, 'One.Two.'],
    ['though a line has parts', `One.Tw${SEAM}o.`, 'One.Two.'],
  ])('keeps the breaks of a text %s', (_where, page, expected) => {
    expect(asPageText('One.\nTwo.', page)).toBe(expected);
  });
});

it('folds what nobody sees', () => {
  expect(foldWords(' a\u200b\n b\ufe0f ')).toBe('a b');
  expect(isSameHandle('@Ada@social.example', 'u/ada')).toBe(true);
  expect(isSameHandle('@ada@one.example', '@ada@two.example')).toBe(false);
});
