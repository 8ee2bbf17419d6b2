import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driveDesk } from '../../scripts/tour/desk-driver';
import { driveFeed } from '../../scripts/tour/feed-driver';
import { driveForum } from '../../scripts/tour/forum-driver';
import { FEED_CASE, FORUM_CASE } from '../../scripts/tour/tour-cases';
import { openWorkday, type Place, type Workday } from './workday/open-workday';
import { readEngagement, readEngagements, readHistory } from './workday/read-tables';

let workday: Workday;
beforeAll(async () => {
  workday = await openWorkday();
});
afterAll(() => workday?.close());

const openFeed = () => workday.open(workday.demo.feedUrl);

/** Chooses the post, opens its reply box and inserts the first suggestion. */
async function insertOnFeed({ page, agent }: Place, words: string, name: string): Promise<void> {
  await driveFeed(page).openReply(name);
  await agent.choose(words);
  await agent.insert(1);
  await agent.awaitLogged(/^Inserted/);
}

async function permalinkOf(page: Page, words: string): Promise<string> {
  const link = driveFeed(page).replies(words).last().locator('a:has(time)');
  return new URL((await link.getAttribute('href')) ?? '', page.url()).href;
}

describe('an inserted reply', () => {
  it('is posted once it is seen on the page; the temporary id is replaced by the permalink', async () => {
    const place = await openFeed();
    const { page, panel, agent } = place;
    const answered = new Promise<void>((release) => {
      void page.route('**/api/replies', async (route) => {
        await agent.awaitLogged(/^Posted .*seen on the page/);
        expect(await readEngagement(panel, FEED_CASE.words)).toMatchObject({ replyPermalink: null });
        await route.continue();
        release();
      });
    });
    await insertOnFeed(place, FEED_CASE.words, FEED_CASE.authorName);
    await driveFeed(page).pressPost();
    await answered;
    await driveFeed(page).replies(FEED_CASE.words).locator('a:has(time)').waitFor();
    const permalink = await permalinkOf(page, FEED_CASE.words);
    await expect
      .poll(async () => (await readEngagement(panel, FEED_CASE.words))?.replyPermalink)
      .toBe(permalink);
    const entries = await readEngagements(panel);
    expect(entries).toMatchObject([{ state: 'posted', postedHow: 'seen', agent: 'Sam Abara (example)' }]);
    expect(entries[0]?.textPosted).toBe(entries[0]?.textInserted);
    expect(await panel.getByText('You replied by hand.').count()).toBe(0);
    await panel.keyboard.press('Escape');
    await agent.mention(FEED_CASE.words).getByText('answered').waitFor();
    await page.close();
  });

  it('is found again with other words, but not in the identical ones of somebody else', async () => {
    const { page, panel, agent } = await workday.open(workday.demo.forumUrl + FORUM_CASE.path);
    const forum = driveForum(page);
    await agent.choose(FORUM_CASE.words);
    await forum.openReply(FORUM_CASE.words);
    const offered = await agent.suggestionText(1);
    await agent.insert(1);
    await agent.awaitLogged(/^Inserted/);
    const seen = await panel.getByText(/read, \d+ about us/).innerText();
    await answerAsSomebody(page, offered);
    await expect.poll(() => panel.getByText(/read, \d+ about us/).innerText()).not.toBe(seen);
    expect(await readEngagement(panel, FORUM_CASE.words)).toMatchObject({ state: 'inserted' });

    await forum.box(FORUM_CASE.author).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Have a good week, and greetings from the workshop.');
    const text = await forum.box(FORUM_CASE.author).inputValue();
    await forum.pressPost(FORUM_CASE.words);
    await forum.repliesOf(FORUM_CASE.account).waitFor();
    await agent.choose(FORUM_CASE.words);
    await agent.awaitLogged(/^Posted/);
    const href = await forum
      .repliesOf(FORUM_CASE.account)
      .locator('> header a[rel=bookmark]')
      .getAttribute('href');
    const entry = await readEngagement(panel, FORUM_CASE.words);
    expect(entry).toMatchObject({
      state: 'posted',
      textPosted: text,
      replyPermalink: new URL(href ?? '', page.url()).href,
    });
    await page.close();
  });

  it('is looked for when its thread is open again', async () => {
    const place = await openFeed();
    await insertOnFeed(place, 'like a different coffee', 'Priya Nair');
    await workday.rapport.closePanel(place.panel);
    await driveFeed(place.page).pressPost();
    await driveFeed(place.page).replies('like a different coffee').locator('a:has(time)').waitFor();
    await place.page.goto(workday.demo.forumUrl);
    const { page, panel } = await openFeed();
    await expect
      .poll(async () => (await readEngagement(panel, 'like a different coffee'))?.replyPermalink)
      .toBe(await permalinkOf(page, 'like a different coffee'));
    await place.page.close();
    await page.close();
  });

  it('is confirmed or withdrawn with one click', async () => {
    const { page, panel, agent } = await openFeed();
    const words = 'keep its temperature';
    await insertOnFeed({ page, panel, agent }, words, 'Kenji Watanabe');
    await agent.log.getByRole('button', { name: 'I posted it' }).click();
    await agent.awaitLogged(/^Posted .*as you said/);
    expect(await readEngagement(panel, words)).toMatchObject({ state: 'posted', postedHow: 'confirmed' });
    await agent.log.getByRole('button', { name: 'Withdraw' }).click();
    await agent.awaitLogged(/^Withdrawn/);
    const entry = await readEngagement(panel, words);
    expect(entry?.state).toBe('withdrawn');
    expect(await readHistory(panel, entry?.id ?? '')).toEqual([
      'engagement.intended',
      'engagement.inserted',
      'engagement.posted',
      'engagement.withdrawn',
    ]);
    await page.close();
  });
});

describe('a reply typed by hand', () => {
  it('is offered for the log as not from the library', async () => {
    const { page, panel, agent } = await openFeed();
    const feed = driveFeed(page);
    await feed.openReply('Tobias R.');
    await page.keyboard.type('I have just written to the people who send the money. More tonight.');
    await feed.pressPost();
    const question = panel.getByRole('status').filter({ hasText: 'You replied by hand.' });
    await question.waitFor();
    expect(await question.innerText()).toContain('not from the library');
    await question.getByRole('button', { name: 'Log it' }).click();
    await question.waitFor({ state: 'detached' });
    await expect
      .poll(() => readEngagement(panel, 'waiting for my refund'))
      .toMatchObject({
        state: 'posted',
        response: null,
        replyPermalink: await permalinkOf(page, 'my refund'),
      });
    await agent.mention('waiting for my refund').getByText('answered').waitFor();
    const entries = await readEngagements(panel);
    await workday.rapport.closePanel(panel);
    const again = await workday.press(page);
    await again.agent.mention('waiting for my refund').getByText('answered').waitFor();
    expect(await again.panel.getByText('You replied by hand.').count()).toBe(0);
    expect(await readEngagements(again.panel)).toEqual(entries);
    await page.close();
  });
});

describe('an entry', () => {
  it('gets outcome, department and follow-up in the panel, and is corrected by operations', async () => {
    const { page, panel, agent } = await openFeed();
    await agent.choose(FEED_CASE.words);
    await agent.setOutcome('Escalated');
    await agent.log.getByLabel('Department').selectOption({ label: 'Product' });
    await agent.log.getByLabel('Follow-up on').fill('2031-03-31');
    await agent.log.getByLabel('Follow-up on').press('Enter');
    await expect
      .poll(() => readEngagement(panel, FEED_CASE.words))
      .toMatchObject({ outcome: 'escalated', department: 'product', followUpOn: '2031-03-31' });

    const desk = await workday.rapport.desk();
    const row = driveDesk(desk).rows().filter({ hasText: FEED_CASE.words });
    await row.getByRole('link').first().click();
    const drawer = desk.getByRole('region', { name: FEED_CASE.authorName });
    await drawer.getByLabel('Outcome').selectOption({ label: 'solved' });
    await drawer.getByText('Corrected: Outcome set to solved').waitFor();
    await drawer.getByText('Corrected: Outcome set to escalated').waitFor();
    await drawer.getByText('Corrected: Department set to product').waitFor();
    expect((await readEngagement(desk, FEED_CASE.words))?.outcome).toBe('solved');
    await desk.close();
    await page.close();
  });
});

/** Somebody else answers the thread with the same words. */
async function answerAsSomebody(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const answer = document.querySelector('.post__replies article')?.cloneNode(true);
    if (!(answer instanceof HTMLElement)) throw new Error('The thread has no answer');
    answer.id = 'post-99';
    answer.querySelector('a[rel=bookmark]')?.setAttribute('href', '#post-99');
    answer.querySelector('time')?.setAttribute('datetime', new Date().toISOString());
    answer.querySelector('.post__text')?.replaceChildren(words);
    answer.querySelector('.post__replies')?.replaceChildren();
    document.querySelector('.post__replies')?.append(answer);
  }, text);
}
