import type { Page } from 'playwright-core';
import { COMMUNITY_HOST, communityPage, EMERGING_POSTS } from '../../../tests/e2e/workday/alike-posts.ts';
import { driveFeed } from '../../tour/feed-driver.ts';
import type { drivePanel } from '../../tour/panel-driver.ts';
import { FEED_CASE } from '../../tour/tour-cases.ts';
import type { Camera } from '../camera.ts';
import { openBesideFeed } from '../open-rapport.ts';
import type { Place, Walk } from '../walk.ts';

/** A post of the demo that is about something else. */
const UNNAMED = { authorName: 'Jonas Petit', words: 'Forty kilometres before breakfast' };
const EMERGING = `https://${COMMUNITY_HOST}/t/3`;
const EMPTY = `https://${COMMUNITY_HOST}/empty`;

/** What is thought of a post, and how it is put right. */
export const judgement: Walk = async ({ rapport, demo, camera }) => {
  await rapport.serveSite(COMMUNITY_HOST, (route, { pathname }) =>
    route.fulfill({
      contentType: 'text/html',
      body: communityPage(pathname, EMERGING.endsWith(pathname) ? EMERGING_POSTS : []),
    }),
  );
  const { page, panel, agent } = await openBesideFeed({ rapport, demo });
  await agent.mentions().first().waitFor();
  await camera.panel('list', panel);
  await agent.choose(FEED_CASE.words);
  await agent.suggestion(1).waitFor();
  await panel.locator('.judgement > summary').waitFor();
  await camera.panel('folded', panel);
  await putRight(panel, camera);
  await camera.sheet('1');

  await answerByHand(page, panel, agent);
  await camera.panel('typed by hand', panel);
  await rapport.pressToolbarButton(await rapport.page(EMPTY));
  await capture(panel);
  await camera.panel('captured', panel);
  await rapport.pressToolbarButton(await rapport.page(EMERGING));
  await addTopic(panel, agent, camera);
  await camera.sheet('2');

  await lookInDesk(rapport, camera);
  await camera.sheet('3');
};

async function putRight(panel: Page, camera: Camera): Promise<void> {
  await panel.keyboard.press('i');
  await panel.getByLabel('Kind', { exact: true }).waitFor();
  await camera.panel('open', panel);
  await panel.getByLabel('Kind', { exact: true }).selectOption('bug-report');
  await panel.getByText('Kept what it is').waitFor();
  await camera.panel('put right', panel);
  await panel.getByLabel('Also', { exact: true }).selectOption('cancel-risk');
  await panel.getByRole('button', { name: 'Take away “may leave”' }).waitFor();
  await camera.panel('several kinds', panel);
}

/** Posts a reply that was typed on the page, to a post that names nothing, and opens that post. */
async function answerByHand(page: Page, panel: Page, agent: ReturnType<typeof drivePanel>): Promise<void> {
  await driveFeed(page).openReply(UNNAMED.authorName);
  await page.getByRole('textbox', { name: `Your reply to ${UNNAMED.authorName}` }).click();
  await page.keyboard.type('Well earned.');
  await driveFeed(page).pressPost();
  await panel.getByRole('button', { name: 'Open the post' }).click();
  await panel.getByText(UNNAMED.words).waitFor();
  await agent.author.getByText(/contact$/).waitFor();
}

async function capture(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Capture a post' }).first().click();
  await panel.getByLabel('What the post says').fill('The lid of my kettle does not close any more.');
  await panel.getByLabel('Who wrote it').fill('Ida Fern');
  await panel.getByRole('button', { name: 'Use this post' }).click();
  await panel.getByText('What it is:').waitFor();
  await panel.keyboard.press('s');
  await panel.getByLabel('Sentiment', { exact: true }).selectOption('neutral');
  await panel.getByText('Kept how it sounds').waitFor();
}

async function addTopic(panel: Page, agent: ReturnType<typeof drivePanel>, camera: Camera): Promise<void> {
  await agent.choose(EMERGING_POSTS[0]);
  await panel.keyboard.press('p');
  const add = panel.getByRole('button', { name: 'Add “travel cap”' });
  await add.waitFor();
  await camera.panel('emerging', panel);
  await add.click();
  await panel.getByText('is one of your topics now').waitFor();
  await camera.panel('added', panel);
}

async function lookInDesk(rapport: Place['rapport'], camera: Camera): Promise<void> {
  const desk = await rapport.desk();
  await desk.getByRole('link', { name: 'Judgement' }).click();
  await desk.getByRole('table', { name: 'Week by week' }).waitFor();
  await camera.desk('judgement', desk);
  await desk.getByRole('button', { name: 'Start learning anew' }).click();
  await camera.desk('start anew', desk);
  await desk.getByRole('button', { name: 'Cancel' }).click();
  await desk.getByRole('link', { name: 'Settings' }).click();
  await desk.getByRole('button', { name: 'Add a topic' }).scrollIntoViewIfNeeded();
  await camera.desk('settings', desk);
}
