import { driveFeed } from '../feed-driver.ts';
import { must } from '../must.ts';
import { drivePanel } from '../panel-driver.ts';
import { sameWords } from '../same-words.ts';
import type { Step } from '../step.ts';
import { FEED_CASE } from '../tour-cases.ts';

export const insertIntoLexical: Step = {
  title: 'Insert into the open reply box (Lexical)',
  async run(stage) {
    const feed = driveFeed(stage.page);
    const panel = drivePanel(stage.panel);
    await feed.openReply(FEED_CASE.authorName);
    const offered = await panel.suggestionText(1);
    await panel.insert(1);
    await panel.awaitLogged(/^Inserted .*waiting for your post/);
    const held = await feed.editorText(FEED_CASE.authorName);
    must(sameWords(held, offered), `The editor's model holds "${held}", not "${offered}"`);
    must((await feed.replies(FEED_CASE.words).count()) === 0, 'The reply was posted without a press of Post');
    await stage.pictures.takeBeside('inserted', stage.page, stage.panel);
    return `Lexical's own state holds the ${held.length} characters once; not posted`;
  },
};
