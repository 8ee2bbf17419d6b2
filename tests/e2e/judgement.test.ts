import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEED_CASE } from '../../scripts/tour/tour-cases';
import {
  BIRD_POSTS,
  COFFEE_POST,
  COMMUNITY_HOST,
  communityPage,
  EMERGING_POSTS,
  LID_POSTS,
  OTHER_POST,
} from './workday/alike-posts';
import { openWorkday, type Place, type Workday } from './workday/open-workday';

const BIRDS = '/t/1';
const LIDS = '/t/2';
const EMERGING = '/t/3';
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  [BIRDS]: [...BIRD_POSTS, COFFEE_POST],
  [LIDS]: [...LID_POSTS, OTHER_POST],
  [EMERGING]: EMERGING_POSTS,
};

let workday: Workday;
beforeAll(async () => {
  workday = await openWorkday();
  await workday.rapport.serveSite(COMMUNITY_HOST, (route, { pathname }) => {
    const texts = TEXTS[pathname] ?? [];
    return route.fulfill({ contentType: 'text/html', body: communityPage(pathname, texts) });
  });
});
afterAll(() => workday?.close());

/** Without any network, from the moment the page is there. */
async function openOffline(url: string): Promise<Place> {
  await workday.rapport.context.setOffline(false);
  const place = await workday.open(url);
  await place.agent.mentions().first().waitFor();
  await workday.rapport.context.setOffline(true);
  return place;
}

describe('a false friend', () => {
  it('is quiet once three of its kind were said not to be about us, and listed again when it is about us after all', async () => {
    const { page, panel, agent } = await openOffline(`https://${COMMUNITY_HOST}${BIRDS}`);
    await expect.poll(() => agent.mentions().count()).toBe(BIRD_POSTS.length + 1);
    const birds = agent.mentions().filter({ hasText: 'birds' });
    const said: string[] = [];
    while ((await birds.count()) > 0) {
      const before = await agent.mentions().count();
      await birds.first().getByRole('button').click();
      await panel.getByText('What it is:').waitFor();
      await panel.keyboard.press('x');
      said.push(await panel.getByText(/^Taken off the list: not about us\./).innerText());
      await expect.poll(() => agent.mentions().count()).toBeLessThan(before);
    }
    expect(said.length).toBeLessThanOrEqual(3);
    expect(said.join()).toMatch(/[1-3] other posts? on this page changed/);
    await agent.mention(COFFEE_POST).waitFor();

    await panel.getByText(/names? us but seems? to mean something else$/).click();
    await panel.getByRole('button', { name: 'About us', exact: true }).first().click();
    await birds.first().waitFor();
    await page.close();
  });

  it('stays quiet in a panel that is opened later', async () => {
    const { page, panel, agent } = await openOffline(`https://${COMMUNITY_HOST}${BIRDS}`);
    await agent.mention(COFFEE_POST).waitFor();
    await expect.poll(() => panel.getByText(/off the list/).count()).toBeGreaterThan(0);
    expect(await agent.mentions().count()).toBeLessThan(BIRD_POSTS.length + 1);
    await page.close();
  });
});

describe('a verdict', () => {
  it('is shown with its reason, put right by a key, kept in the log, and taken back', async () => {
    const { page, panel, agent } = await openOffline(workday.demo.feedUrl);
    await agent.choose(FEED_CASE.words);
    const line = panel.locator('.judgement > summary');
    await expect.poll(() => line.innerText()).toMatch(/complaint/);
    await panel.keyboard.press('r');
    const department = panel.getByLabel('Department', { exact: true });
    await expect.poll(() => department.evaluate((field) => field === document.activeElement)).toBe(true);
    await panel
      .locator('.judgement__fields')
      .getByText(/says “/)
      .first()
      .waitFor();
    await department.selectOption('legal');
    await panel.getByText(/^Kept who should answer\./).waitFor();
    await expect.poll(() => line.innerText()).toMatch(/legal$/);
    await department.evaluate((field) => (field instanceof HTMLElement ? field.blur() : undefined));
    await panel.keyboard.press('u');
    await expect.poll(() => line.innerText()).not.toMatch(/legal$/);
    await page.close();
  });

  it('can be several kinds at once, by keys and by the pointer, each taken back', async () => {
    const { page, panel, agent } = await openOffline(workday.demo.feedUrl);
    await agent.choose(FEED_CASE.words);
    const line = panel.locator('.judgement > summary');
    await panel.keyboard.press('m');
    const also = panel.getByLabel('Also', { exact: true });
    await expect.poll(() => also.evaluate((field) => field === document.activeElement)).toBe(true);
    await panel.keyboard.type('May');
    await panel.keyboard.press('Enter');
    await expect.poll(() => line.innerText()).toMatch(/complaint.*may leave/);
    // What can be taken back is told after it is shown.
    await panel.getByText(/^Kept what it is\./).waitFor();
    await panel.keyboard.press('Escape');
    await panel.keyboard.press('u');
    await expect.poll(() => line.innerText()).not.toMatch(/may leave/);
    await also.selectOption('press');
    await expect.poll(() => line.innerText()).toMatch(/press/);
    await panel.getByRole('button', { name: 'Take away “press”' }).click();
    await expect.poll(() => line.innerText()).not.toMatch(/press/);
    await page.close();
  });

  it('becomes a topic of the team with one press where several people write about it', async () => {
    const { page, panel, agent } = await openOffline(`https://${COMMUNITY_HOST}${EMERGING}`);
    await expect.poll(() => agent.mentions().count()).toBe(EMERGING_POSTS.length);
    await agent.choose(EMERGING_POSTS[0]);
    const line = panel.locator('.judgement > summary');
    await expect.poll(() => line.innerText()).toMatch(/travel cap/);
    await panel.keyboard.press('p');
    const add = panel.getByRole('button', { name: 'Add “travel cap” to your topics' });
    await add.click();
    await panel.getByText('“travel cap” is one of your topics now.').waitFor();
    await expect.poll(() => add.count()).toBe(0);
    await panel.getByText('says “travel cap”').waitFor();
    await panel.getByRole('button', { name: 'Undo' }).click();
    await add.waitFor();
    await page.close();
  });

  it('changes the next similar post, and no other one', async () => {
    const { page, panel, agent } = await openOffline(`https://${COMMUNITY_HOST}${LIDS}`);
    const isBug = (text: string) =>
      agent
        .mention(text)
        .getByText(/bug report/)
        .count();
    await expect.poll(() => agent.mentions().count()).toBe(LID_POSTS.length + 1);
    expect(await isBug(LID_POSTS[2])).toBe(0);
    for (const text of LID_POSTS.slice(0, 2)) {
      // The first correction may be enough.
      if ((await isBug(text)) > 0) break;
      await agent.choose(text);
      await panel.keyboard.press('i');
      const kind = panel.getByLabel('Kind', { exact: true });
      await kind.selectOption('bug-report');
      await panel.getByText(/^Kept what it is\./).waitFor();
      await kind.evaluate((field) => (field instanceof HTMLElement ? field.blur() : undefined));
    }
    await expect.poll(() => isBug(LID_POSTS[2])).toBe(1);
    expect(await isBug(OTHER_POST)).toBe(0);
    await page.close();
  });

  it('is counted in the desk, where what was learned can be forgotten', async () => {
    const desk = await workday.rapport.desk();
    await desk.getByRole('link', { name: 'Judgement' }).click();
    const about = desk.getByRole('table', { name: 'About us' });
    await about.waitFor();
    await desk.getByRole('table', { name: 'Week by week' }).waitFor();
    await desk.getByRole('link', { name: 'Settings' }).click();
    await desk
      .getByRole('button', { name: /^Forget: / })
      .first()
      .click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Forget', exact: true }).click();
    await desk.getByText(/are forgotten\.$/).waitFor();
    await desk.getByRole('link', { name: 'Judgement' }).click();
    await expect.poll(() => about.count()).toBe(0);
    await desk.close();
  });
});
