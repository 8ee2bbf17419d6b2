// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { adapterFor } from '../../../lib/sites/adapter-for';
import { openFixture, readAll } from './read-fixture';

it.each([
  ['bluesky', 'notifications'],
  ['threads', 'activity'],
  ['threads', 'home'],
])('%s/%s counts nothing as a post that could not be read', (site, name) => {
  const { page } = openFixture({ site, name });
  const adapter = adapterFor(page);
  expect(adapter.findCandidates(page.document)).toHaveLength(readAll(adapter, page).length);
});
