import { expect, it } from 'vitest';
import { forbidsPlugins } from '../../../lib/domain/forbids-plugins';

it.each([
  ['linkedin.com', true],
  ['www.linkedin.com', true],
  ['de.LinkedIn.com.', true],
  ['lnkd.in', true],
  ['notlinkedin.com', false],
  ['linkedin.com.shop.example', false],
  ['forum.example', false],
])('%s: %s', (host, forbids) => {
  expect(forbidsPlugins(host)).toBe(forbids);
});
