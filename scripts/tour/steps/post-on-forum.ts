import { driveForum } from '../forum-driver.ts';
import { must } from '../must.ts';
import { drivePanel } from '../panel-driver.ts';
import type { Step } from '../step.ts';
import { FORUM_CASE } from '../tour-cases.ts';

export const postOnForum: Step = {
  title: 'Send the form, as the person does',
  async run(stage) {
    const forum = driveForum(stage.page);
    const text = await forum.box(FORUM_CASE.author).inputValue();
    await forum.pressPost(FORUM_CASE.words);
    const reply = forum.repliesOf(FORUM_CASE.account);
    await reply.waitFor();
    const href = await reply.locator('> header a[rel="bookmark"]').getAttribute('href');
    must(href !== null, 'The posted reply has no address');
    const permalink = new URL(href, stage.page.url()).href;
    const panel = drivePanel(stage.panel);
    // The form loaded a new document: the panel reads it anew.
    await panel.mention(FORUM_CASE.words).click();
    const line = await panel.awaitLogged(/^Posted/);
    stage.replies.push({ site: FORUM_CASE.site, author: FORUM_CASE.author, text, permalink });
    await stage.pictures.takeBeside('forum-posted', stage.page, stage.panel);
    return `seen on the page at ${permalink}; the log says "${line}"`;
  },
};
