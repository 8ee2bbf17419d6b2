import { expect, it } from 'vitest';
import { PageToPanelSchema } from '../../../lib/messaging-schemas';
import { pageAddress, tellableAddress } from '../../../lib/page/page-address';

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

it.each([
  ['a usual one', 100, 100],
  ['one that holds a whole search', 40_000, 40_000],
  ['the longest the panel takes', 65_536, 65_536],
  ['a longer one', 90_000, 65_536],
])('%s is told in a way the panel takes', (_what, length, told) => {
  const url = tellableAddress('https://forum.example/?q='.padEnd(length, 'q'));
  expect(url).toHaveLength(told);
  const page = {
    type: 'page',
    url,
    site: 'forum.example',
    siteName: 'Forum',
    reader: 'forum',
    account: null,
    limit: null,
  };
  expect(PageToPanelSchema.safeParse(page).success).toBe(true);
});
