import { afterAll, beforeAll, expect, it } from 'vitest';
import { ForumWork } from './trouble/forum-work';
import { ACCOUNT } from './trouble/made-up-forum';

let work: ForumWork;
beforeAll(async () => {
  work = await ForumWork.start();
});
afterAll(() => work?.close());

it('says before anybody writes that the page shows an answer of ours, and which customer helped', async () => {
  const address = work.forum.addThread();
  work.forum.addReply(address, { author: ACCOUNT, text: 'Sorry to hear that! Which batch is it?' });
  work.forum.addReply(address, { author: 'Tom Brews', text: 'You can clean the burrs, that worked for me.' });
  work.forum.addReply(address, { author: 'Ida Fern', text: 'Mine is fine.' });
  const page = await work.visit(address);
  const panel = await work.panel();
  await panel.getByText(`answered by @${ACCOUNT}`).waitFor();
  await work.choose(panel);
  const answers = panel.getByRole('listitem').filter({ hasText: /(Answered|Helped) by/ });
  await expect.poll(() => answers.allInnerTexts()).toHaveLength(2);
  const [ours, helper] = await answers.allInnerTexts();
  expect(ours).toContain(ACCOUNT);
  expect(helper).toContain('tom_brews');
  await page.close();
});
