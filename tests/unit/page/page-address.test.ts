import { expect, it } from 'vitest';
import { pageAddress } from '../../../lib/page/page-address';

it.each([
  ['https://forum.example/t/5', 'https://forum.example/t/5'],
  ['https://forum.example/t/5?page=2', 'https://forum.example/t/5?page=2'],
  ['https://forum.example/t/5#comment-9', 'https://forum.example/t/5'],
  ['https://forum.example/t/5#', 'https://forum.example/t/5'],
  ['https://forum.example/#/t/5', 'https://forum.example/#/t/5'],
  ['https://forum.example/#!/t/5', 'https://forum.example/#!/t/5'],
  ['not an address', 'not an address'],
])('%s is the page %s', (href, address) => {
  expect(pageAddress(href)).toBe(address);
});
