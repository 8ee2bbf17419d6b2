import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOSTILE_POSTS } from './trouble/hostile-posts';
import { HARMLESS, inspectView, isEvidence, isShown } from './trouble/judge-view';
import { MALFORMED_IMPORTS, UNREADABLE_IMPORTS } from './trouble/malformed-imports';
import { serveWildPage, showPosts, WILD_URL } from './trouble/wild-page';
import { openWorkday, type Place, type Workday } from './workday/open-workday';
import { readTables } from './workday/read-tables';

const NARROW = 320;
/** What is kept of a post, in UTF-16 code units. */
const EXCERPT_LENGTH = 2_000;

let workday: Workday;
let place: Place;
/** Whatever ran that should not have run. */
const attacks: string[] = [];
beforeAll(async () => {
  workday = await openWorkday();
  await serveWildPage(workday.rapport);
  place = await workday.open(WILD_URL);
  await place.panel.setViewportSize({ width: NARROW, height: 900 });
  place.panel.on('dialog', (dialog) => attacks.push(dialog.message()));
  place.panel.on('pageerror', (error) => attacks.push(error.message));
});
afterAll(() => workday?.close());

async function load(name: string, posts: Parameters<typeof showPosts>[1]): Promise<void> {
  await place.page.goto(`${WILD_URL}${encodeURIComponent(name)}`);
  await showPosts(place.page, posts);
  await place.agent.awaitCounts({ read: posts.length, mentions: posts.length });
}

describe('a hostile post', () => {
  it.each(HOSTILE_POSTS)('$name: shown as text, stored as read', async (post) => {
    await load(post.name, [post]);
    expect(await inspectView(place.panel)).toEqual({ ...HARMLESS, width: NARROW });
    await place.agent.mentions().first().getByRole('button').click();
    expect(await isShown(place.panel, post.text)).toBe(true);
    const more = place.panel.getByRole('button', { name: 'Show more' }).first();
    if (await more.isVisible()) await more.click();
    expect(await inspectView(place.panel)).toEqual({ ...HARMLESS, width: NARROW });
    await place.panel.getByRole('button', { name: 'Advocate', exact: true }).click();
    await expect
      .poll(() => isEvidence(place.panel, post.author, post.text.slice(0, EXCERPT_LENGTH)))
      .toBe(true);
    expect(attacks).toEqual([]);
  });

  it('is text at the desk too', async () => {
    const desk = await workday.rapport.desk();
    await desk.setViewportSize({ width: NARROW, height: 900 });
    desk.on('dialog', (dialog) => attacks.push(dialog.message()));
    for (const section of ['People', 'Advocates']) {
      await desk.getByRole('link', { name: section, exact: true }).click();
      await desk.getByText('<script>').first().waitFor();
      expect(await inspectView(desk), section).toEqual({ ...HARMLESS, width: NARROW });
    }
    expect(attacks).toEqual([]);
    await desk.close();
  });
});

describe('a page that goes its own ways', () => {
  it('shows two thousand posts at once', async () => {
    const post = HOSTILE_POSTS[0];
    if (!post) return;
    const many = Array.from({ length: 2_000 }, (_, at) => ({
      ...post,
      author: `Eve ${at}`,
      address: `/p/${at}`,
    }));
    await place.page.goto(`${WILD_URL}many`);
    await showPosts(place.page, many);
    await place.panel.getByText('2,000 read, 2,000 about us').waitFor();
    expect(await place.agent.mentions().count()).toBe(100);
    await place.agent.mentions().first().getByRole('button').click();
    await place.agent.author.waitFor();
  });

  it('puts another post into the element of the chosen one', async () => {
    const [post, other] = HOSTILE_POSTS;
    if (!post || !other) return;
    await load('replaced', [post]);
    await place.agent.mentions().first().getByRole('button').click();
    await place.agent.author.waitFor();
    await place.page.evaluate(() => {
      document.querySelector('article p')?.replaceChildren('@harborfinch where are you?');
      document.querySelector('article [itemprop=author]')?.replaceChildren('Somebody else');
      document.querySelector('article [itemprop=url]')?.setAttribute('href', '/p/another');
    });
    await place.panel.getByText('This post is not on the page now').waitFor();
    expect(await isShown(place.panel, post.text)).toBe(true);
    await place.panel.getByRole('button', { name: 'Write your own' }).click();
    await place.panel.getByRole('textbox', { name: 'Reply', exact: true }).fill('Sorry.');
    await place.panel.getByRole('button', { name: 'Insert reply' }).click();
    await place.panel.getByLabel('Your account there').fill('harborfinch_help');
    await place.panel.getByRole('button', { name: 'Insert as this account' }).click();
    await place.panel
      .getByRole('alert')
      .filter({ hasText: 'the post is not on the page any more' })
      .waitFor();
    expect(await place.page.locator('textarea').inputValue()).toBe('');
    expect(await place.agent.mention('where are you?').innerText()).toContain('Somebody else');
  });
});

describe('a malformed import at the desk', () => {
  let desk: Page;
  beforeAll(async () => {
    desk = await workday.rapport.desk();
    desk.on('dialog', (dialog) => attacks.push(dialog.message()));
    await desk.getByRole('link', { name: 'Responses' }).click();
    await desk.getByRole('button', { name: 'Import', exact: true }).click();
  });
  beforeEach(() => desk.reload());
  afterAll(() => desk.close());
  const countRows = async () => {
    const { operations, responses } = await readTables(desk);
    return { operations: operations?.length, responses: responses?.length };
  };

  it.each(MALFORMED_IMPORTS)(
    '$name: row, field, reason; then only the good ones',
    async ({ file, problems, good }) => {
      const before = await readTables(desk);
      await desk.getByLabel('CSV or JSON file').setInputFiles(file);
      const rows = desk.getByRole('table', { name: 'Rows with problems' }).locator('tbody tr');
      await rows.first().waitFor();
      const said = await Promise.all((await rows.all()).map((row) => row.getByRole('cell').allInnerTexts()));
      expect(said).toEqual(
        problems.map(([row, field, reason]) => [row, field, expect.stringMatching(reason)]),
      );
      expect(await countRows(), 'nothing before Import is pressed').toEqual({
        operations: before.operations?.length,
        responses: before.responses?.length,
      });
      await desk.getByRole('button', { name: 'Import 1 response' }).click();
      await desk.getByText('Imported 1 new response').waitFor();
      const { responses = [] } = await readTables(desk);
      const known = new Set(before.responses?.map((row) => JSON.stringify(row)));
      expect(responses.filter((row) => !known.has(JSON.stringify(row)))).toMatchObject(
        good.map((title) => ({ title, status: 'draft', approvals: [] })),
      );
      expect(attacks).toEqual([]);
    },
  );

  it.each(UNREADABLE_IMPORTS)('%s: says so, and imports nothing', async (_name, file) => {
    const before = await countRows();
    await desk.getByLabel('CSV or JSON file').setInputFiles(file);
    await desk.getByText(/Nothing was imported\.|No row can be imported/).waitFor();
    expect(await desk.getByRole('button', { name: /^Import \d/ }).count()).toBe(0);
    expect(await countRows()).toEqual(before);
  });
});
