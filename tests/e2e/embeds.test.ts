import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkday, type Workday } from './workday/open-workday';

let workday: Workday;
beforeAll(async () => {
  workday = await openWorkday();
});
afterAll(() => workday?.close());

const comment = (id: number, author: string, words: string) => `
<li class="post" id="post-${id}"><div data-role="post-content" class="post-content"><div class="post-body">
<header><span class="author"><a href="https://disqus.com/by/${author}/" data-username="${author}">${author === 'otto_b' ? 'Otto Berg' : 'Mara Lindt'}</a></span>
<a href="https://beans.example/lid/#comment-${id}" data-role="relative-time" class="time-ago" title="Monday, March 2, 2026 8:15 AM">10 hours ago</a></header>
<div class="post-message" data-role="message"><div><p>${words}</p></div></div></div>
<div class="reply-form-container" data-role="reply-form"><form class="reply"><div class="postbox">
<div class="textarea" role="textbox" contenteditable="true" data-role="textarea"><p><br></p></div></div></form></div></div>
<ul data-role="children" class="children"></ul></li>`;

const EMBED = `<!doctype html><title>Disqus Comments</title><div id="layout"><div id="posts"><ul id="post-list" class="post-list">
${comment(9001, 'maralindt', 'My Harbor &amp; Finch grinder stopped working, can you help?')}
${comment(9002, 'otto_b', 'Nice article.')}</ul></div></div>`;

const ARTICLE = `<!doctype html><title>The lid</title><h1>The lid</h1><p>Words about kettles.</p><div id="disqus_thread">
<iframe title="Disqus" src="https://disqus.com/embed/comments/?base=default&amp;f=beans" width="600" height="500"></iframe></div>`;

/** As a person does on the browser's page of extensions: its own question cannot be answered by a script. */
async function grant(pattern: string): Promise<void> {
  const settings: Page = await workday.rapport.page('chrome://extensions');
  await settings.evaluate(
    ([id, host]) =>
      new Promise<void>((resolve) =>
        Reflect.get(Reflect.get(globalThis, 'chrome'), 'developerPrivate').addHostPermission(
          id,
          host,
          resolve,
        ),
      ),
    [workday.rapport.extensionId, pattern],
  );
  await settings.close();
}

describe('comments in a frame of another host', () => {
  it('are offered, read with the permission for that host, marked, answered in their own frame, and leave with it', async () => {
    await workday.rapport.serveSite('beans.example', (route) =>
      route.fulfill({ contentType: 'text/html', body: ARTICLE }),
    );
    await workday.rapport.serveSite('disqus.com', (route) =>
      route.fulfill({ contentType: 'text/html', body: EMBED }),
    );
    const { page, panel, agent } = await workday.open('https://beans.example/lid');
    const offer = panel.getByRole('button', { name: 'Read the comments by Disqus on this page' });
    await offer.waitFor();
    expect(await agent.mentions().count()).toBe(0);

    await grant('https://disqus.com/*');
    await page.bringToFront();
    await offer.click();
    await agent.awaitCounts({ read: 2, mentions: 1 });
    expect(await offer.count()).toBe(0);
    const embed = page.frameLocator('iframe');
    const marks = () =>
      embed.locator('body').evaluate(() => CSS.highlights.get('rapport-mention')?.size ?? 0);
    await expect.poll(marks).toBeGreaterThan(0);

    await agent.choose('stopped working');
    await agent.insert(1);
    const question = panel.getByRole('dialog', { name: 'Who do you post as on Disqus?' });
    await question.getByLabel('Your account there').fill('harborfinch');
    await question.getByRole('button', { name: 'Insert as this account' }).click();
    const box = embed.getByRole('textbox').first();
    await expect.poll(() => box.innerText()).not.toBe('\n');
    expect(await embed.getByRole('textbox').nth(1).innerText()).toBe('\n');

    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => agent.mentions().count()).toBe(0);
    await page.close();
  });
});
