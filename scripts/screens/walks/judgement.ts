import { drivePanel } from '../../tour/panel-driver.ts';
import { FEED_CASE } from '../../tour/tour-cases.ts';
import type { Walk } from '../walk.ts';

/** What is thought of a post, and how it is put right. */
export const judgement: Walk = async ({ rapport, demo, camera }) => {
  const page = await rapport.page(demo.feedUrl);
  await rapport.pressToolbarButton(page);
  const side = await rapport.panel();
  const agent = drivePanel(side);
  await agent.tryExampleData();
  await agent.mentions().first().waitFor();
  await camera.panel('list', side);
  await agent.choose(FEED_CASE.words);
  await agent.suggestion(1).waitFor();
  await side.locator('.judgement > summary').waitFor();
  await camera.panel('folded', side);
  await side.keyboard.press('i');
  await side.getByLabel('Kind', { exact: true }).waitFor();
  await camera.panel('open', side);
  await side.getByLabel('Kind', { exact: true }).selectOption('bug-report');
  await side.getByText('Kept what it is').waitFor();
  await camera.panel('put right', side);
  await camera.sheet('1');

  const desk = await rapport.desk();
  await desk.getByRole('link', { name: 'Judgement' }).click();
  await desk.getByRole('table', { name: 'Week by week' }).waitFor();
  await camera.desk('judgement', desk);
  await desk.getByRole('link', { name: 'Settings' }).click();
  await desk.getByRole('button', { name: 'Add a topic' }).scrollIntoViewIfNeeded();
  await camera.desk('settings', desk);
  await camera.sheet('2');
};
