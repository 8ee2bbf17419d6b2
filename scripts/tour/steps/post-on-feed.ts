import { driveFeed } from '../feed-driver.ts';
import { drivePanel } from '../panel-driver.ts';
import type { Step } from '../step.ts';
import { FEED_CASE } from '../tour-cases.ts';

export const postOnFeed: Step = {
  title: 'Press Post on the page, as the person does',
  async run(stage) {
    const feed = driveFeed(stage.page);
    const text = await feed.editorText(FEED_CASE.authorName);
    await feed.pressPost();
    const link = feed.replies(FEED_CASE.words).locator('a:has(time)');
    await link.waitFor();
    const permalink = new URL((await link.getAttribute('href')) ?? '', stage.page.url()).href;
    const line = await drivePanel(stage.panel).awaitLogged(/^Posted/);
    stage.replies.push({ site: FEED_CASE.site, author: FEED_CASE.handle, text, permalink });
    await stage.pictures.takeBeside('posted', stage.page, stage.panel);
    return `seen on the page at ${permalink}; the log says "${line}"`;
  },
};
