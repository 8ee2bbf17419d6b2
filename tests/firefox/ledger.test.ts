import { afterAll, beforeAll, describe, it } from 'vitest';
import { findFirefox } from '../../scripts/setup/find-firefox.mjs';
import { expectOneChain } from '../e2e/harness/expect-one-chain';
import { backgroundPage, openSidebar } from './harness/extension-places';
import { type Firefox, launchFirefox } from './harness/launch-firefox';
import { openTab } from './harness/tabs';

describe.skipIf(findFirefox() === null)('the ledger in Firefox', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());

  it('keeps one chain while panel, desk and background append at once', async () => {
    const desk = await openTab(firefox, `${firefox.origin}/desk.html`);
    const panel = await openSidebar(firefox);
    const background = await backgroundPage(firefox);
    await expectOneChain([
      { name: 'desk', evaluate: desk.evaluate },
      { name: 'panel', evaluate: panel.evaluate },
      { name: 'background', evaluate: background.evaluate },
    ]);
  });
});
