// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { canonicalLink } from '../../../lib/sites/_links';

const page = { url: new URL('https://talk.example/t/9?page=2'), document };

it.each([
  ['/u/ada', 'https://talk.example/u/ada'],
  ['#post-1', 'https://talk.example/t/9?page=2#post-1'],
  ['/p?id=3&utm_source=mail&sid=abc&ref=home#c', 'https://talk.example/p?id=3#c'],
  ['//cdn.example/x', 'https://cdn.example/x'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['https://', null],
  ['  ', null],
  [null, null],
  [`/${'x'.repeat(3000)}`, null],
])('%s leads to %s', (href, address) => {
  expect(canonicalLink(href, page)).toBe(address);
});

it('counts a base element', () => {
  const based = new DOMParser().parseFromString('<base href="https://other.example/sub/">', 'text/html');
  // The parser of the test environment gives the document no base: the browser's is taken for granted.
  Object.defineProperty(based, 'baseURI', { value: 'https://other.example/sub/' });
  expect(canonicalLink('x', { url: page.url, document: based })).toBe('https://other.example/sub/x');
});
