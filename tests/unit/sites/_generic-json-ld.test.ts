// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { enrichFromJsonLd } from '../../../lib/sites/_generic-json-ld';

const NOTHING = { author: null, postedAt: null, postedAtText: null, rating: null };
const ADDRESS = 'https://talk.example/t/9#r-1';

/** @returns the author's name that the data gives for the address */
function authorOn(url = 'https://talk.example/t/9', address = ADDRESS): string | null {
  return enrichFromJsonLd(NOTHING, address, { url: new URL(url), document }).author?.name ?? null;
}

function setData(url: string, name: string): void {
  const data = JSON.stringify({ '@type': 'Comment', url, author: { name } });
  document.head.innerHTML = `<script type="application/ld+json">${data}</script>`;
}

beforeEach(() => setData(ADDRESS, 'Flo'));

describe('data of a page', () => {
  it('is read again when the page has put other data in its place', () => {
    expect(authorOn()).toBe('Flo');
    setData(ADDRESS, 'Ada');
    expect(authorOn()).toBe('Ada');
    const script = document.querySelector('script');
    if (script) script.textContent = (script.textContent ?? '').replace('Ada', 'Bob');
    expect(authorOn()).toBe('Bob');
  });

  it('is read again for another address, from which its own addresses count', () => {
    setData('#r-1', 'Flo');
    expect(authorOn('https://talk.example/t/9')).toBe('Flo');
    expect(authorOn('https://talk.example/t/10', 'https://talk.example/t/10#r-1')).toBe('Flo');
    expect(authorOn('https://talk.example/t/10')).toBeNull();
  });

  it('is parsed once while it stays', () => {
    setData(ADDRESS, 'Once');
    const parse = vi.spyOn(JSON, 'parse');
    for (let post = 0; post < 100; post += 1) expect(authorOn()).toBe('Once');
    expect(parse).toHaveBeenCalledTimes(1);
    parse.mockRestore();
  });
});
