import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listOurScripts } from './trouble/our-scripts';
import { openWorkday, type Workday } from './workday/open-workday';
import { watchPage } from './workday/watch-page';

const POST = 'My Tern grinder from Harbor & Finch stopped working this morning. What now?';
const HOST = 'www.linkedin.com';
const ADDRESS = `https://${HOST}/feed/update/urn:li:activity:7100000000000000001/`;

let workday: Workday;
beforeAll(async () => {
  workday = await openWorkday();
  await workday.rapport.serveSite(HOST, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Feed</title><article data-id="1"><b>Ida Fern</b><p>${POST}</p></article>`,
    }),
  );
});
afterAll(() => workday?.close());

/** As the browser tells the worker of a click into its own menu, which no test can reach. */
async function clickCaptureInMenu(page: Page): Promise<void> {
  const [worker] = workday.rapport.context.serviceWorkers();
  await worker?.evaluate(
    async ([text, address]) => {
      const { contextMenus, tabs } = Reflect.get(globalThis, 'chrome');
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      const info = { menuItemId: 'capture-selection', selectionText: text, pageUrl: address };
      contextMenus.onClicked.dispatch(info, tab);
    },
    [POST, page.url()] as const,
  );
}

async function answerByHand(panel: Page): Promise<void> {
  await panel.getByLabel('Who wrote it').fill('Ida Fern');
  await panel.getByRole('button', { name: 'Use this post' }).click();
  await panel.getByText('first contact').waitFor();
  const replies = panel.getByRole('region', { name: 'Replies' });
  await replies.getByRole('button', { name: 'Copy reply' }).first().click();
}

describe('a site that forbids extensions', () => {
  it('is answered by a captured post and a copied reply, and no script of ours runs there', async () => {
    const page = await workday.rapport.page(ADDRESS);
    const ours = await listOurScripts(workday.rapport.context, page);
    const events = await watchPage(page);
    const { panel, agent } = await workday.press(page);
    await panel.getByText('LinkedIn forbids extensions').waitFor();
    await clickCaptureInMenu(page);
    await expect.poll(() => panel.getByLabel('What the post says').inputValue()).toBe(POST);
    expect(await panel.getByLabel('Address of the post').inputValue()).toBe(ADDRESS);
    await answerByHand(panel);
    await agent.awaitLogged(/^Copied/);
    await panel.getByText('LinkedIn forbids extensions').waitFor();
    await panel.getByRole('button', { name: 'I posted it' }).click();
    await agent.awaitLogged(/^Posted.*as you said/);
    expect(await events()).toEqual({ mutations: [], made: [], submits: 0, posts: 0 });
    expect(ours()).toEqual([]);
    await page.close();
  });

  it('where it can read, its script is seen', async () => {
    const page = await workday.rapport.page(workday.demo.feedUrl);
    const ours = await listOurScripts(workday.rapport.context, page);
    await workday.press(page);
    await expect.poll(ours).toContainEqual(expect.stringContaining('Rapport'));
    await page.close();
  });
});

describe('a page that cannot be read', () => {
  it('is answered by what was pasted into the panel', async () => {
    await workday.rapport.serveSite('shop.example', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Shop</title><canvas>' }),
    );
    const { page, panel, agent } = await workday.open('https://shop.example/talk/5');
    await panel.getByRole('button', { name: 'Capture a post' }).click();
    await panel.getByLabel('What the post says').fill(POST);
    await answerByHand(panel);
    await agent.awaitLogged(/^Copied/);
    await page.close();
  });
});
