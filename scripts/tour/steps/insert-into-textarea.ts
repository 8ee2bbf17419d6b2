import { driveForum } from '../forum-driver.ts';
import { must } from '../must.ts';
import { drivePanel } from '../panel-driver.ts';
import { sameWords } from '../same-words.ts';
import type { Step } from '../step.ts';
import { FORUM_CASE } from '../tour-cases.ts';

export const insertIntoTextarea: Step = {
  title: 'Insert into the forum reply form (textarea)',
  async run(stage) {
    const forum = driveForum(stage.page);
    const panel = drivePanel(stage.panel);
    await panel.mention(FORUM_CASE.words).click();
    await forum.openReply(FORUM_CASE.words);
    const offered = await panel.suggestionText(1);
    await panel.insert(1);
    await panel.awaitLogged(/^Inserted .*waiting for your post/);
    const held = await forum.box(FORUM_CASE.author).inputValue();
    must(sameWords(held, offered), `The textarea holds "${held}", not "${offered}"`);
    await stage.pictures.takeBeside('forum-inserted', stage.page, stage.panel);
    return `the textarea holds the ${held.length} characters once; not posted`;
  },
};
