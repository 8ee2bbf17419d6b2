import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driveFeed } from '../../scripts/tour/feed-driver';
import { sameWords } from '../../scripts/tour/same-words';
import { FEED_CASE, FORUM_CASE } from '../../scripts/tour/tour-cases';
import { countActions } from './workday/count-actions';
import { driveLibrary } from './workday/library-driver';
import { openWorkday, type Place, type Workday } from './workday/open-workday';
import { readEngagement, readHistory } from './workday/read-tables';
import { onFeed, onForum, type ReplyCase } from './workday/reply-cases';
import { watchPage } from './workday/watch-page';

const DRAFT = 'Good morning,';
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const LIBRARY = `title,body,approver,role,approved on,expires
Old burr promise,Burrs are free for ever.,Ines Falk,Legal counsel,${day(-90)},${day(-2)}
Unsigned burr promise,Burrs are free on Sundays.,,,,
Long burr promise,${'Burrs and more burrs. '.repeat(20)},Ines Falk,Legal counsel,${day(-9)},${day(90)}
`;

let workday: Workday;
beforeAll(async () => {
  workday = await openWorkday();
});
afterAll(() => workday?.close());

describe('suggestions', () => {
  it('are at most three, each with its reason, approver, version and expiry; the search is over all', async () => {
    const { page, agent } = await workday.open(workday.demo.feedUrl);
    await agent.choose('keep its temperature');
    await agent.suggestion(1).waitFor();
    const cards = await agent.suggestions().allInnerTexts();
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.length).toBeLessThanOrEqual(3);
    for (const card of cards)
      expect(card).toMatch(
        /(Dana Ruiz|Ivo Lindqvist) \(example\), v1, until \d+ \w+.*; (about|used|written)/,
      );
    expect(cards[0]).toContain('Does the kettle keep its temperature?');

    await agent.search('warranty');
    await agent.reply('What the warranty covers').waitFor();
    await agent.search('no such words anywhere');
    await agent.replies.getByText('No approved reply fits this search').waitFor();
    await page.close();
  });
});

describe('from an unselected post to an inserted, logged, vetted reply', () => {
  /** Choose, open the reply box of the page, insert. */
  const byMouse = async ({ words, openReply }: ReplyCase, place: Place) => {
    await place.agent.mention(words).click();
    await openReply(place);
    const offered = await place.agent.suggestionText(1);
    await place.agent.insert(1);
    return offered;
  };
  /** The reply box is open: it belongs to the page, and its keys are the page's. */
  const byKeys = async (_: ReplyCase, { panel, agent }: Place) => {
    await panel.keyboard.press('j');
    await panel.keyboard.press('Enter');
    const offered = await agent.suggestionText(1);
    await panel.keyboard.press('1');
    return offered;
  };
  const CASES = [
    { reply: onFeed('waiting for my refund', 'Tobias R.'), act: byMouse },
    { reply: onForum('they sent a set', 'mara_l'), act: byMouse },
    { reply: onFeed(FEED_CASE.words, FEED_CASE.authorName), act: byKeys },
    { reply: onForum(FORUM_CASE.words, FORUM_CASE.author), act: byKeys },
  ];

  it.each(CASES)('takes three actions, $act.name: $reply.site', async ({ reply, act }) => {
    const place = await reply.open(workday);
    if (act === byKeys) await reply.openReply(place);
    await place.agent.mention(reply.words).waitFor();
    expect(await place.panel.locator('[aria-current=true]').count(), 'nothing is preselected').toBe(0);
    const events = await watchPage(place.page);
    const actions = await countActions(place.page, place.panel);
    const offered = await act(reply, place);
    await place.agent.awaitLogged(/^Inserted/);
    expect(await actions()).toBe(3);
    await expectInserted(place, await reply.held(place), offered, reply.words);
    expect(await events()).toMatchObject({ made: [], submits: 0, posts: 0 });
    await place.page.close();
  });

  async function expectInserted({ panel }: Place, held: string, offered: string, words: string) {
    expect(sameWords(held, offered), `${held} | ${offered}`).toBe(true);
    const entry = await readEngagement(panel, words);
    expect(entry).toMatchObject({
      state: 'inserted',
      response: { version: 1, approver: expect.stringMatching(/Ruiz|Lindqvist/) },
    });
    expect(sameWords(entry?.textInserted ?? '', held)).toBe(true);
    expect(await readHistory(panel, entry?.id ?? '')).toEqual(['engagement.intended', 'engagement.inserted']);
  }
});

describe('a draft that the person typed', () => {
  const CASES = [
    { reply: onFeed('keep its temperature', 'Kenji Watanabe'), isAgain: false },
    // Inserted above, and not posted.
    { reply: onForum('they sent a set', 'mara_l'), isAgain: true },
  ];
  it.each(CASES)(
    'is asked about and kept, and one undo restores it: $reply.site',
    async ({ reply, isAgain }) => {
      const place = await reply.open(workday);
      await reply.openReply(place);
      await reply.type(place, DRAFT);
      await place.agent.choose(reply.words);
      const offered = await place.agent.suggestionText(1);
      await place.agent.insert(1);
      if (isAgain) {
        await place.panel.getByText(/This reply was already inserted .* Insert it again/).waitFor();
        await place.panel.getByRole('button', { name: 'Insert anyway' }).click();
      }
      await place.panel.getByText(`It holds: “${DRAFT}”`).waitFor();
      await place.panel.getByRole('button', { name: 'Add after it' }).click();
      await expect.poll(async () => sameWords(await reply.held(place), `${DRAFT} ${offered}`)).toBe(true);
      await place.page.keyboard.press('Control+z');
      await expect.poll(() => reply.held(place)).toBe(DRAFT);
      await place.page.close();
    },
  );
});

describe('what cannot be inserted', () => {
  it('is a text with an unfilled slot, until the person has filled it', async () => {
    const { page, panel, agent } = await workday.open(workday.demo.feedUrl);
    const feed = driveFeed(page);
    await feed.openReply('Kenji Watanabe');
    await agent.choose('keep its temperature');
    await agent.search('stock');
    await agent.reply('Back in stock?').getByRole('button', { name: 'Fill in 1 field' }).click();
    await panel.getByText('Fill in “month”.').waitFor();
    const insert = agent.replies.getByRole('button', { name: 'Insert reply' });
    expect(await insert.isDisabled()).toBe(true);
    expect(await agent.replies.getByLabel('month').inputValue()).toBe('');
    await agent.replies.getByLabel('month').press('Enter');
    expect(await feed.editorText('Kenji Watanabe')).toBe('');
    await agent.replies.getByLabel('month').fill('December');
    await insert.click();
    await expect.poll(() => feed.editorText('Kenji Watanabe')).toContain('planned for December.');
    await page.close();
  });

  it('is a reply without a box to put it in: a sentence says so, and the text is on the clipboard', async () => {
    const { page, panel, agent } = await workday.open(workday.demo.feedUrl);
    await agent.choose('like a different coffee');
    const offered = await agent.suggestionText(1);
    await agent.insert(1);
    await panel.getByText('Not inserted: the reply box of this post is not open.').waitFor();
    const entry = await readEngagement(panel, 'different coffee');
    expect(entry).toMatchObject({ state: 'failed', closedReason: 'no-composer' });
    await driveFeed(page).openReply('Priya Nair');
    await page.keyboard.press('Control+v');
    await expect
      .poll(async () => sameWords(await driveFeed(page).editorText('Priya Nair'), offered))
      .toBe(true);
    await page.close();
  });

  it('is an expired or unapproved response, and one too long for the network', async () => {
    const desk = await workday.rapport.desk();
    await driveLibrary(desk).importCsv(LIBRARY);
    await desk.close();
    const forum = await workday.open(workday.demo.forumUrl + FORUM_CASE.path);
    await forum.agent.choose(FORUM_CASE.words);
    await forum.agent.search('burr promise');
    await forum.agent.reply('Long burr promise').waitFor();
    expect(await forum.agent.replies.getByText(/^(Old|Unsigned) burr promise/).count()).toBe(0);
    await forum.page.close();

    await workday.rapport.serveSite('x.com', (route) =>
      route.fulfill({ contentType: 'text/html', path: 'tests/fixtures/sites/x/status.html' }),
    );
    const { page, panel, agent } = await workday.open('https://x.com/guspem/status/1780000000000000021');
    await agent.choose('Mine broke after a week');
    await agent.search('burr promise');
    await panel.getByText('No approved reply fits this search').waitFor();
    await panel.getByRole('button', { name: 'Write your own' }).click();
    const insert = agent.replies.getByRole('button', { name: 'Insert reply' });
    await agent.replies.getByLabel('Reply', { exact: true }).fill('a'.repeat(281));
    await panel.getByText('1 over the limit').waitFor();
    expect(await insert.isDisabled()).toBe(true);
    await agent.replies.getByLabel('Reply', { exact: true }).fill('a'.repeat(280));
    await expect.poll(() => insert.isEnabled()).toBe(true);
    await page.close();
  });
});

describe('a reply that is being written', () => {
  it('survives another tab and a closed panel', async () => {
    const place = await workday.open(workday.demo.feedUrl);
    const text = ({ agent }: Place) => agent.replies.getByLabel('Reply', { exact: true });
    await place.agent.choose(FEED_CASE.words);
    await place.agent.suggestion(1).getByRole('button', { name: 'Edit' }).click();
    await text(place).fill('Dear Mara,\nhalf a sentence');
    const forum = await workday.open(workday.demo.forumUrl + FORUM_CASE.path);
    await forum.agent.mention(FORUM_CASE.words).waitFor();
    await forum.page.close();
    await place.page.bringToFront();
    await expect.poll(() => text(place).inputValue()).toBe('Dear Mara,\nhalf a sentence');
    await text(place).fill('Dear Mara,\na whole sentence.');
    await workday.rapport.closePanel(place.panel);
    const again = await workday.press(place.page);
    await again.agent.choose(FEED_CASE.words);
    await expect.poll(() => text(again).inputValue()).toBe('Dear Mara,\na whole sentence.');
    await place.page.close();
  });
});
