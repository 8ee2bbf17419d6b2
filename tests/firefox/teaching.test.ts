import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/setup/find-firefox.mjs';
import { MADE_UP_ENGINES, MADE_UP_THREADS } from '../e2e/teaching/made-up-engines';
import { findSidebar } from './harness/extension-places';
import { clickOn, pressToolbarButton } from './harness/input';
import { type Firefox, launchFirefox } from './harness/launch-firefox';
import type { Place } from './harness/place';
import { openTab } from './harness/tabs';
import { waitForText } from './harness/wait-for-text';

const SOUP = 'a soup of boxes with hashed class names';

describe.skipIf(findFirefox() === null)('teaching a page in Firefox', () => {
  const posts = MADE_UP_THREADS[1] ?? [];
  let server: Server;
  let firefox: Firefox;
  let page: Place;
  let panel: Place;

  beforeAll(async () => {
    const engine = MADE_UP_ENGINES.find(({ name }) => name === SOUP);
    server = createServer((_, response) =>
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(engine?.page(1, posts)),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    const port = typeof bound === 'object' ? bound?.port : undefined;
    firefox = await launchFirefox();
    page = await openTab(firefox, `http://circle.localhost:${port}/d/1`);
    await pressToolbarButton(firefox);
    panel = await findSidebar(firefox);
  });
  afterAll(async () => {
    await firefox?.close();
    server?.closeAllConnections();
    server?.close();
  });

  it('takes one click, which the page does not notice, and reads its posts from then on', async () => {
    await clickOn(firefox, panel, { selector: 'button', name: 'Try it with example data' });
    const before = await page.run(watchClicks);
    await clickOn(firefox, panel, '.status-line .popover-opener > button');
    await clickOn(firefox, panel, { selector: 'button', name: 'Teach this page' });
    await waitForText(panel, /Point at the words of one post/);
    await clickOn(firefox, page, { selector: 'div:not(:has(*))', name: posts[3]?.paragraphs[0] ?? '' });
    await waitForText(panel, new RegExp(`${posts.length} posts found`));
    await clickOn(firefox, panel, { selector: 'button', name: 'Save for this site' });
    await waitForText(panel, /is read as you taught it/);
    await waitForText(panel, new RegExp(`${posts.length} read`));
    expect(await page.run(seen)).toEqual({ clicks: 0, markup: before });
    await clickOn(firefox, page, { selector: 'div:not(:has(*))', name: 'Grinders that jam' });
    await expect.poll(async () => (await page.run(seen)).clicks).toBe(4);
  });
});

/** Runs in the page. The window's name keeps the count: each script has globals of its own. @returns its markup */
function watchClicks(): string {
  window.name = '0';
  const count = () => {
    window.name = String(Number(window.name) + 1);
  };
  for (const name of ['pointerdown', 'mousedown', 'mouseup', 'click']) document.addEventListener(name, count);
  return document.documentElement.outerHTML;
}

/** Runs in the page. */
function seen(): { clicks: number; markup: string } {
  return { clicks: Number(window.name), markup: document.documentElement.outerHTML };
}
