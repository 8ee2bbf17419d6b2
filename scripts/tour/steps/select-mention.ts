import { must } from '../must.ts';
import { drivePanel } from '../panel-driver.ts';
import type { Step } from '../step.ts';
import { FEED_CASE } from '../tour-cases.ts';

export const selectMention: Step = {
  title: 'Choose the most urgent post: who wrote it',
  async run(stage) {
    const panel = drivePanel(stage.panel);
    const first = await panel.mentions().first().innerText();
    must(first.includes(FEED_CASE.words), `The first of the list is not the complaint, but: ${first}`);
    await panel.mention(FEED_CASE.words).click();
    await panel.author.getByText(FEED_CASE.known).first().waitFor();
    const record = await panel.author.innerText();
    must(record.includes(FEED_CASE.authorName), `The record is not ${FEED_CASE.authorName}'s`);
    return `${FEED_CASE.authorName}: ${record.split('\n').slice(0, 4).join(', ')}`;
  },
};
