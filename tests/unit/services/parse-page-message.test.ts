import { describe, expect, it } from 'vitest';
import { parsePageMessage } from '../../../lib/services/parse-page-message';

const PAGE = { type: 'page', site: 'feed', siteName: 'Feed', reader: 'feed', account: null, limit: null };
const address = (length: number) => 'https://feed.example/?q='.padEnd(length, 'x');

describe('what a page says of itself', () => {
  it.each([
    [2_049, true],
    [65_536, true],
    [65_537, false],
  ])('may have an address of %i characters: %s', (length, fits) => {
    expect(parsePageMessage({ ...PAGE, url: address(length) }) !== null).toBe(fits);
  });
});
