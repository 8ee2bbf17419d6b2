import { describe, expect, it } from 'vitest';
import { textLength } from '../../../lib/domain/text-length';

describe('as X counts', () => {
  it.each([
    ['', 0],
    ['hello', 5],
    ['a\nb', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['Ж', 1],
    ['“quote” – …', 12],
    ['珈琲', 4],
    ['ハーバー', 8],
    ['안녕', 4],
    ['☕', 2],
    ['☕️', 2],
    ['👍🏽', 2],
    ['👩‍🍳', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🇳🇴', 2],
    ['1️⃣', 2],
    ['👍👍', 4],
    ['👩‍👩', 5],
    ['☝', 2],
    ['☝🏽', 2],
    ['🇳', 2],
    ['🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', 2],
    ['🏴\u{e0067}', 4],
    ['#1', 2],
    ['https://harborfinch.example/x', 23],
    ['https://a.example', 23],
    [`https://harborfinch.example/${'long/'.repeat(60)}`, 23],
    ['see https://a.example/x.', 28],
    ['(https://a.example/x)', 25],
    ['https://a.example https://b.example', 47],
    ['https://a.example/珈琲', 27],
    ['harborfinch.com', 23],
    ['www.harborfinch.co.uk/help', 23],
    ['end.Start', 9],
    ['is.it', 5],
    ['me@harborfinch.com', 18],
    ['\ud83d', 2],
  ])('%j counts %d', (text, expected) => {
    expect(textLength(text, 'x-weighted')).toBe(expected);
  });

  it('takes 280 plain characters or 140 ideographs', () => {
    expect(textLength('a'.repeat(280), 'x-weighted')).toBe(280);
    expect(textLength('字'.repeat(140), 'x-weighted')).toBe(280);
  });
});

describe('other ways of counting', () => {
  it.each([
    ['plain text.', 11, 11],
    ['👩‍🍳', 1, 3],
    ['e\u0301', 1, 2],
    ['https://a.example', 17, 17],
    ['🇳🇴!', 2, 3],
  ])('%j has %d graphemes and %d characters', (text, graphemes, characters) => {
    expect(textLength(text, 'graphemes')).toBe(graphemes);
    expect(textLength(text, 'characters')).toBe(characters);
  });
});
