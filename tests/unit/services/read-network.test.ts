import { describe, expect, it } from 'vitest';
import { readNetwork } from '../../../lib/services/read-network';

describe('readNetwork', () => {
  it.each([
    ['x', 'x', true],
    [' X ', 'x', true],
    ['Hacker News', 'hackernews', true],
    ['hacker-news', 'hackernews', true],
    ['HackerNews', 'hackernews', true],
    ['Forum.Example', 'forum.example', true],
    ['https://www.forum.example/t/7', 'forum.example', true],
    ['feed.localhost', 'feed.localhost', true],
    ['Twitter or X', 'twitter or x', false],
    ['Chirper', 'chirper', false],
    ['', '', false],
  ])('reads %j as %j (known: %j)', (written, site, isKnown) => {
    expect(readNetwork(written)).toEqual({ site, isKnown });
  });
});
