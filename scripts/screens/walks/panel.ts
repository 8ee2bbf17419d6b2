import { driveFeed } from '../../tour/feed-driver.ts';
import { FEED_CASE } from '../../tour/tour-cases.ts';
import { openBesideFeed } from '../open-rapport.ts';
import type { Walk } from '../walk.ts';

/** A working hour beside the made-up feed. */
export const panel: Walk = async ({ rapport, demo, camera }) => {
  const { page, panel: side, agent } = await openBesideFeed({ rapport, demo });
  const feed = driveFeed(page);
  await agent.mentions().first().waitFor();
  await camera.panel('list', side);
  await agent.choose(FEED_CASE.words);
  await agent.suggestion(1).waitFor();
  await camera.panel('chosen', side);
  await camera.sheet('1');

  await agent.author.getByText('Note, tags, accounts').click();
  await camera.panel('person', side);
  await feed.openReply(FEED_CASE.authorName);
  await agent.insert(1);
  await agent.awaitLogged(/^Inserted/);
  await camera.panel('inserted', side);
  await camera.sheet('2');

  await feed.pressPost();
  await agent.awaitLogged(/^Posted/);
  await agent.log.getByText('Outcome, department, follow-up').first().click();
  await camera.panel('posted', side);
  await side.getByRole('button', { name: 'Keys' }).click();
  await camera.panel('keys', side);
  await camera.sheet('3');
};
