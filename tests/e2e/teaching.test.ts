import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectTaught } from './teaching/collect-taught';
import { MADE_UP_ENGINES, MADE_UP_THREADS, type MadeUpEngine } from './teaching/made-up-engines';
import type { MadeUpPost } from './teaching/made-up-posts';
import { rightShares } from './teaching/right-shares';
import { expectOpenToAll } from './trouble/expect-open-to-all';
import { openWorkday, type Place, type Workday } from './workday/open-workday';
import { watchPage } from './workday/watch-page';

const GOAL = 0.95;

/** Pages that what was taught does not read: one without posts, one with another layout. */
const OTHER_PAGES: Readonly<Record<string, () => string>> = {
  '/empty': () => '<!doctype html><title>Empty</title>',
  '/new-layout': () => `<!doctype html><title>New</title><main>${postsOf(1).map(newLayout).join('')}</main>`,
};

function newLayout({ id, author, paragraphs }: MadeUpPost): string {
  return `<article itemscope itemtype="https://schema.org/Comment" id="n${id}"><a rel="author" href="/u/${id}">${author}</a>
  <time datetime="2026-03-02T09:15:00Z">2 March</time><div itemprop="text">${paragraphs[0]}</div></article>`;
}

let workday: Workday;
beforeAll(async () => {
  workday = await openWorkday();
  for (const engine of MADE_UP_ENGINES)
    await workday.rapport.serveSite(engine.host, async (route, url) => {
      const thread = Number(url.pathname.replaceAll(/\D/g, '')) || 1;
      const body = OTHER_PAGES[url.pathname]?.() ?? engine.page(thread, MADE_UP_THREADS[thread] ?? []);
      await route.fulfill({ contentType: 'text/html', body });
    });
});
afterAll(() => workday?.close());

const addressOf = ({ host }: MadeUpEngine, thread: number) => `https://${host}/thread/${thread}`;
const siteOf = ({ host }: MadeUpEngine) => host.replace('www.', '');
const postsOf = (thread: number) => MADE_UP_THREADS[thread] ?? [];

/** By the menu: the button in the view goes as soon as the first posts are read. */
async function startTeaching({ panel }: Place): Promise<void> {
  await panel.locator('.status-line .popover-opener > button').click();
  await panel
    .locator('.status-line')
    .getByRole('button', { name: /^Teach (this page|it again)$/ })
    .click();
  await panel.getByText('Point at the words of one post').waitFor();
}

async function clickPost(page: Page, thread: number, nth: number): Promise<void> {
  await page
    .getByText(postsOf(thread)[nth]?.paragraphs[0] ?? '', { exact: false })
    .first()
    .click();
}

describe.each(MADE_UP_ENGINES)('$name', (engine) => {
  it('is taught with one click, and then read, also in another thread and after a reload', async () => {
    const place = await workday.open(addressOf(engine, 1));
    const { page, panel } = place;
    const events = await watchPage(page);
    await startTeaching(place);
    await clickPost(page, 1, 3);
    await panel.getByText(`${postsOf(1).length} posts found.`).waitFor();
    await panel.getByRole('button', { name: 'Save for this site' }).click();
    await panel.getByText(`${siteOf(engine)} is read as you taught it`).waitFor();
    await panel.getByText(`${postsOf(1).length} read`).waitFor();
    expect(await events()).toMatchObject({ mutations: [], made: [], submits: 0 });
    expect(page.url()).toBe(addressOf(engine, 1));

    for (const thread of [1, 2]) {
      await page.goto(addressOf(engine, thread));
      await panel.getByText(`${postsOf(thread).length} read`).waitFor();
      const read = await collectTaught(panel);
      const shares = rightShares(read, postsOf(thread), (post) => engine.permalink(thread, post));
      for (const [field, share] of Object.entries(shares)) expect(share, field).toBeGreaterThanOrEqual(GOAL);
    }
    await page.close();
  });
});

describe('while it is pointed at', () => {
  const [table] = MADE_UP_ENGINES;
  if (table === undefined) throw new Error('No engine');
  let place: Place;
  beforeAll(async () => {
    place = await workday.open(addressOf(table, 2));
    await place.page.evaluate(() => {
      Reflect.set(window, 'clicks', 0);
      for (const name of ['pointerdown', 'mousedown', 'mouseup', 'click'])
        document.addEventListener(name, () =>
          Reflect.set(window, 'clicks', Reflect.get(window, 'clicks') + 1),
        );
    });
  });
  afterAll(() => place?.page.close());
  const clicks = () => place.page.evaluate(() => Number(Reflect.get(window, 'clicks')));
  const highlights = () => place.page.evaluate(() => CSS.highlights.get('rapport-pointer')?.size ?? 0);

  it('no click reaches the page, and links lead nowhere', async () => {
    await startTeaching(place);
    await place.page.getByText('#3', { exact: true }).click();
    await place.panel.getByText('posts found.').waitFor();
    expect(await clicks()).toBe(0);
    expect(place.page.url()).toBe(addressOf(table, 2));
    expect(await highlights()).toBeGreaterThan(0);
    await expectOpenToAll(place.panel);
  });

  it('a part is corrected by pointing at it', async () => {
    const { page, panel } = place;
    await panel.getByRole('button', { name: 'Author in the page' }).click();
    await panel.getByText('Point at the author’s name').waitFor();
    await page
      .getByText('Newcomer')
      .or(page.getByText('Member'))
      .or(page.getByText('Old hand'))
      .first()
      .click();
    await expect
      .poll(() => authors(panel))
      .toEqual(expect.arrayContaining([expect.stringMatching(/Member|Newcomer|Old hand/)]));
    await panel.getByRole('button', { name: 'Author in the page' }).click();
    await page
      .getByText(postsOf(2)[4]?.author ?? '', { exact: true })
      .first()
      .click();
    await expect
      .poll(() => authors(panel))
      .not.toEqual(expect.arrayContaining([expect.stringMatching(/Member|Newcomer/)]));
  });

  it('Escape ends it in the page and in the panel, and the page has its clicks again', async () => {
    const { page, panel } = place;
    await panel.getByRole('button', { name: 'Time in the page' }).click();
    await panel.getByText('Point at the time').waitFor();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await panel.getByRole('button', { name: 'Save for this site' }).waitFor();
    await panel.getByRole('button', { name: 'Cancel' }).click();
    expect(await highlights()).toBe(0);
    await page.getByText('Message', { exact: true }).click();
    expect(await clicks()).toBeGreaterThan(0);
  });

  it('everything is done with the keyboard alone, too', async () => {
    const { panel } = place;
    await startTeaching(place);
    await panel.getByRole('button', { name: 'Next' }).focus();
    await panel.keyboard.press('Enter');
    const take = panel.getByRole('button', { name: 'This one' });
    await expect.poll(() => take.isEnabled()).toBe(true);
    for (let tries = 0; tries < 12; tries += 1) {
      await take.focus();
      await panel.keyboard.press('Enter');
      const isLearned = await panel
        .getByText(`${postsOf(2).length} posts found.`)
        .waitFor({ timeout: 1_000 })
        .then(
          () => true,
          () => false,
        );
      if (isLearned) break;
      if (await panel.getByRole('button', { name: 'Point at another post' }).isVisible())
        await panel.getByRole('button', { name: 'Point at another post' }).press('Enter');
      for (let step = 0; step <= tries; step += 1)
        await panel.getByRole('button', { name: 'Next' }).press('Enter');
    }
    await panel.getByText(`${postsOf(2).length} posts found.`).waitFor();
    await expectOpenToAll(panel);
    await panel.getByRole('button', { name: 'Cancel' }).press('Enter');
  });

  it('what was taught and reads nothing any more gives way to the generic reader, and the panel says so', async () => {
    const { page, panel } = place;
    await page.goto(`https://${table.host}/empty`);
    await panel.getByText('the generic reader finds none either').waitFor();
    await page.goto(`https://${table.host}/new-layout`);
    await panel.getByText('finds no posts on this page any more').waitFor();
    await panel.getByText(`${postsOf(1).length} read`).waitFor();
    await panel.getByRole('button', { name: 'Teach it again' }).first().click();
    await panel.getByText('Point at the words of one post').waitFor();
  });
});

function authors(panel: Page): Promise<string[]> {
  return panel.locator('.taught-sample__part:first-child dd .strong').allInnerTexts();
}

describe('taught sites in the desk', () => {
  it('are exported, forgotten, and imported after a look at them', async () => {
    const desk = await workday.rapport.desk();
    await desk.getByRole('link', { name: 'Settings' }).click();
    const part = desk.getByRole('region', { name: 'Taught sites' });
    const items = part.getByRole('listitem');
    await expect.poll(() => items.count()).toBe(MADE_UP_ENGINES.length);
    const downloading = desk.waitForEvent('download');
    await part.getByRole('button', { name: 'Export' }).click();
    const file = await readFile(await (await downloading).path(), 'utf8');
    await part.getByRole('button', { name: /^Forget how talk/ }).click();
    await expect.poll(() => items.count()).toBe(MADE_UP_ENGINES.length - 1);

    const broken = {
      ...JSON.parse(file).sites,
      'bad.example': { post: 'li[', text: 'p' },
      'code.example': { post: 'li', text: 'p', script: 'x' },
    };
    const text = JSON.stringify({ ...JSON.parse(file), sites: broken });
    await part
      .locator('input[type=file]')
      .setInputFiles({ name: 'taught.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    const dialog = desk.getByRole('dialog');
    await dialog.getByText('Its part “post” is no selector').waitFor();
    await dialog.getByText('Its part “script” is no selector').waitFor();
    expect(await dialog.getByText('is known already').count()).toBe(MADE_UP_ENGINES.length - 1);
    await expectOpenToAll(desk);
    await dialog.getByRole('button', { name: 'Import 1 site' }).click();
    await expect.poll(() => items.count()).toBe(MADE_UP_ENGINES.length);
    await part
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await desk.getByText('This is no file of taught sites').waitFor();
    await desk.close();
  });
});
