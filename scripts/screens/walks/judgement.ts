import { FEED_CASE } from '../../tour/tour-cases.ts';
import { openBesideFeed } from '../open-rapport.ts';
import type { Walk } from '../walk.ts';

/** What is thought of a post, and how it is put right. */
export const judgement: Walk = async ({ rapport, demo, camera }) => {
  const { panel, agent } = await openBesideFeed({ rapport, demo });
  await agent.mentions().first().waitFor();
  await camera.panel('list', panel);
  await agent.choose(FEED_CASE.words);
  await agent.suggestion(1).waitFor();
  await panel.locator('.judgement > summary').waitFor();
  await camera.panel('folded', panel);
  await panel.keyboard.press('i');
  await panel.getByLabel('Kind', { exact: true }).waitFor();
  await camera.panel('open', panel);
  await panel.getByLabel('Kind', { exact: true }).selectOption('bug-report');
  await panel.getByText('Kept what it is').waitFor();
  await camera.panel('put right', panel);
  await panel.getByLabel('Also', { exact: true }).selectOption('cancel-risk');
  await panel.getByRole('button', { name: 'Take away “may leave”' }).waitFor();
  await camera.panel('several kinds', panel);
  await camera.sheet('1');

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
  await camera.sheet('2');
};
