import { MADE_UP_ENGINES, MADE_UP_THREADS } from '../../../tests/e2e/teaching/made-up-engines.ts';
import { openBesideFeed } from '../open-rapport.ts';
import type { Walk } from '../walk.ts';

/** Teaching a community that no reader knows, and where it is kept. */
export const teaching: Walk = async ({ rapport, demo, camera }) => {
  const [engine] = MADE_UP_ENGINES;
  const posts = MADE_UP_THREADS[1] ?? [];
  if (engine === undefined) return;
  await rapport.serveSite(engine.host, (route, url) =>
    route.fulfill({
      contentType: 'text/html',
      body: url.pathname === '/empty' ? '<!doctype html><title>Empty</title>' : engine.page(1, posts),
    }),
  );
  const { panel } = await openBesideFeed({ rapport, demo });
  const page = await rapport.page(`https://${engine.host}/empty`);
  await rapport.pressToolbarButton(page);
  await panel.getByText('No posts on this page yet').waitFor();
  await camera.panel('nothing found', panel);
  await page.goto(`https://${engine.host}/thread/1`);
  await panel.locator('.status-line .popover-opener > button').click();
  const teach = panel.getByRole('button', { name: 'Teach this page' }).locator('visible=true').first();
  await teach.waitFor();
  await camera.panel('how to begin', panel);
  await teach.click();
  await panel.getByText('Point at the words of one post').waitFor();
  await page
    .getByText(posts[3]?.paragraphs[0] ?? '')
    .first()
    .hover();
  await panel.waitForTimeout(SETTLED_MS);
  await camera.panel('pointing', panel);
  await page
    .getByText(posts[3]?.paragraphs[0] ?? '')
    .first()
    .click();
  await panel.getByText('posts found.').waitFor();
  await camera.panel('what would be read', panel);
  await camera.sheet('1');
  await panel.getByRole('button', { name: 'Author in the page' }).click();
  await panel.getByRole('button', { name: 'Next' }).click();
  await panel.waitForTimeout(SETTLED_MS);
  await camera.panel('correcting', panel);
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await panel.getByRole('button', { name: 'Save for this site' }).click();
  await panel.getByText('is read as you taught it').waitFor();
  await panel.waitForTimeout(SETTLED_MS);
  await camera.panel('saved', panel);
  await page.goto(`https://${engine.host}/empty`);
  await panel.getByText('the generic reader finds none either').waitFor();
  await camera.panel('reads nothing here', panel);
  await camera.sheet('2');
  const desk = await rapport.desk();
  await desk.getByRole('link', { name: 'Settings' }).click();
  const part = desk.getByRole('region', { name: 'Taught sites' });
  await part.getByText(engine.host).waitFor();
  await part.scrollIntoViewIfNeeded();
  await camera.desk('taught sites', desk);
  const sites = { 'talk.example': { post: 'li', text: 'p' }, 'bad.example': { post: 'li[', text: 'p' } };
  const text = JSON.stringify({ format: 'rapport-taught-sites', version: 1, sites });
  const file = { name: 'taught.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await part.locator('input[type=file]').setInputFiles(file);
  await desk.getByRole('dialog').waitFor();
  await camera.desk('import', desk);
  await camera.sheet('3');
};

/** Until the panel has heard from the page. */
const SETTLED_MS = 600;
