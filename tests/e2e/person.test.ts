import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEED, FEED_PAGE } from '../../scripts/demo/data/feed-posts';
import { driveDesk } from '../../scripts/tour/desk-driver';
import { FORUM_CASE } from '../../scripts/tour/tour-cases';
import { openWorkday, type Place, type Workday } from './workday/open-workday';

let workday: Workday;
let place: Place;
beforeAll(async () => {
  workday = await openWorkday();
  place = await workday.open(workday.demo.feedUrl);
  await place.page.getByRole('button', { name: 'More posts' }).click();
  const mentions = FEED.slice(0, 2 * FEED_PAGE).filter(({ aboutBrand }) => aboutBrand).length;
  await place.agent.awaitCounts({ read: 2 * FEED_PAGE, mentions });
});
afterAll(() => workday?.close());

describe('the author of the chosen post', () => {
  it('is shown with the last engagements: date, agent, response and outcome', async () => {
    const { agent } = place;
    await agent.choose('stopped working');
    expect(await agent.author.innerText()).toMatch(/^Mara Lind\s+4th contact/);
    const contacts = agent.author.locator('ol').first().getByRole('listitem');
    const shown = (await contacts.allInnerTexts()).map((words) => words.split('\n').filter(Boolean));
    expect(shown).toEqual([
      ['Refund: how it works', 'solved', expect.any(String), 'Robin Vale (example)'],
      ['Which grind setting to start with', 'solved', expect.any(String), 'Robin Vale (example)'],
      ['Arrived damaged', 'solved', expect.any(String), 'Sam Abara (example)'],
    ]);
    const dates = await contacts
      .locator('time')
      .evaluateAll((times) => times.map((time) => Date.parse(time.getAttribute('datetime') ?? '')));
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
    for (const words of ['grinder', 'prefers-dm', 'second one after a refund'])
      await agent.author.getByText(words).first().waitFor();
  });

  it('is the same person under another name on another network', async () => {
    const { page, agent } = await workday.open(workday.demo.forumUrl + FORUM_CASE.path);
    await agent.choose('they sent a set');
    expect(await agent.author.innerText()).toMatch(/^mara_l\s+4th contact/);
    await page.close();
    await place.agent.mention('travel cup leaks').waitFor();
  });

  it('says so of someone who was never answered', async () => {
    const { agent } = place;
    await agent.choose('travel cup leaks');
    expect(await agent.author.innerText()).toMatch(/^Diego Morales\s+first contact/);
    expect(await agent.author.getByRole('listitem').count()).toBe(0);
  });

  it('takes a note and a tag, and gives the tag back', async () => {
    const { page, panel, agent } = place;
    await agent.choose('travel cup leaks');
    await agent.addNote('Sends pictures of the lid.\nAnswer in Spanish.');
    await agent.author.getByText('Sends pictures of the lid.').waitFor();
    await agent.addTag('travel cup');
    await agent.addTag('warranty');
    await agent.author.getByRole('button', { name: 'Remove tag warranty' }).click();
    await agent.author.getByRole('button', { name: 'Remove tag warranty' }).waitFor({ state: 'detached' });

    await workday.rapport.closePanel(panel);
    place = await workday.press(page);
    await place.agent.choose('travel cup leaks');
    const author = await place.agent.author.innerText();
    expect(author).toContain('Sends pictures of the lid.\nAnswer in Spanish.');
    expect(author).toContain('travel cup');
    expect(author).not.toContain('warranty');
    expect(author).toContain('first contact');
  });
});

describe('a brand advocate', () => {
  const CASES = [
    ['of someone new', 'safe for the old steel kettles', 'Abena Kusi', 1],
    ['and adds to what an advocate has said before', 'harborfinch.example on Monday', 'Oskar Nyberg', 3],
  ] as const;

  it.each(CASES)('is one key away, which keeps the post %s', async (_, words, name, evidence) => {
    const { page, panel, agent } = place;
    await agent.choose(words);
    await panel.keyboard.press('a');
    await agent.author.getByRole('button', { name: 'Advocate', pressed: true }).waitFor();
    const post = page.getByRole('feed').locator('> article').filter({ hasText: words });
    const href = (await post.locator('a:has(time)').getAttribute('href')) ?? '';

    const desk = await workday.rapport.desk();
    await driveDesk(desk).open('Advocates');
    const row = desk
      .getByRole('table', { name: /^Advocates/ })
      .locator('tbody tr')
      .filter({ hasText: name });
    const kept = row.getByRole('listitem');
    await kept.filter({ hasText: words }).waitFor();
    expect(await kept.count()).toBe(evidence);
    const link = kept.filter({ hasText: words }).getByRole('link', { name: /Open the post/ });
    expect(await link.getAttribute('href')).toBe(new URL(href, page.url()).href);
    await desk.close();
    await page.bringToFront();
    await agent.mention(words).waitFor();
  });
});
