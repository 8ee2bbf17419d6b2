import { afterAll, beforeAll, expect, it } from 'vitest';
import { driveLibrary } from './workday/library-driver';
import { openWorkday, type Place, type Workday } from './workday/open-workday';
import { drivePacks, type FileGiven } from './workday/packs-driver';
import { readEngagement } from './workday/read-tables';
import { onFeed } from './workday/reply-cases';

const PASSPHRASE = 'four made-up words here';
const TEAM = 'Harbor & Finch Legal';
const TITLE = 'How long the kettle stays warm';
const BODY = 'Hi {{customer.name}}, the kettle keeps water warm for about 30 minutes with the lid on.';
const QUESTION = onFeed('keep its temperature', 'Kenji Watanabe');
const nextYear = `${new Date().getFullYear() + 1}-04-01`;

let approver: Workday;
let agent: Workday;
beforeAll(async () => {
  approver = await openWorkday({ withExampleData: false });
  agent = await openWorkday();
});
afterAll(async () => {
  await approver?.close();
  await agent?.close();
});

it('a reply is approved and signed on one machine, taken over on another, inserted, edited, named and posted', async () => {
  const { pack, publicKey } = await approveAndSign();
  await takeOver(pack, publicKey);
  const place = await agent.open(agent.demo.feedUrl);
  await insertAndEdit(place);
  const posted = await postReply(place);
  expect(posted.response).toMatchObject({ title: TITLE, packHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(posted.response?.approvers).toMatchObject([{ name: 'Ines Falk', role: 'Legal' }]);
  expect(posted.differences.map(({ guardId }) => guardId)).toEqual(['promise']);
  await prove(posted.id);
});

async function approveAndSign(): Promise<{ pack: FileGiven; publicKey: string }> {
  const desk = await approver.rapport.desk();
  const library = driveLibrary(desk);
  await library.write({ title: TITLE, body: BODY });
  await library.approve(TITLE, { name: 'Ines Falk', role: 'Legal', until: nextYear });
  const packs = drivePacks(desk);
  await packs.open();
  const { file, publicKey } = await packs.makeKey(PASSPHRASE);
  return { publicKey, pack: await packs.sign(file, PASSPHRASE, TEAM) };
}

/** Without the key it is refused, loudly; with it, it is taken. */
async function takeOver(pack: FileGiven, publicKey: string): Promise<void> {
  const desk = await agent.rapport.desk();
  const packs = drivePacks(desk);
  await packs.open();
  await packs.takeOver(pack);
  await desk.getByText('The last good pack stays in use.').waitFor();
  await packs.enrol(TEAM, publicKey);
  await packs.takeOver(pack);
  await desk.getByText(`Version 1 of ${TEAM} is in use: 1 response.`).waitFor();
  await desk.close();
}

async function insertAndEdit(place: Place): Promise<void> {
  const { page, panel, agent: person } = place;
  await person.choose(QUESTION.words);
  await QUESTION.openReply(place);
  await person.search('stays warm');
  await person.reply(TITLE).getByRole('button', { name: 'Insert' }).click();
  await person.awaitLogged(/^Inserted/);
  await page.bringToFront();
  await QUESTION.type(place, ' We guarantee that it will never cool down.');
  await panel.getByRole('region', { name: 'In the reply box now' }).getByText('promises more').waitFor();
}

async function postReply(place: Place) {
  await QUESTION.pressPost(place);
  await place.agent.awaitLogged(/^Posted/);
  const posted = await readEngagement(place.panel, QUESTION.words);
  if (posted === undefined) throw new Error('The reply is not in the log');
  return posted;
}

/** The pack is verified again; once its key is forgotten, the signature cannot be told. */
async function prove(engagementId: string): Promise<void> {
  const desk = await agent.rapport.desk();
  const open = (hash: string) => desk.evaluate((to) => location.assign(to), hash);
  const signature = desk.locator('.proof__check', { hasText: 'The pack is as signed' });
  await open(`#/proof/${engagementId}`);
  await expect.poll(() => signature.innerText()).toMatch(/^OK\n/);
  expect(await signature.innerText()).toContain(TEAM);
  const inPack = desk.locator('.proof__check', { hasText: 'The response stands in the pack' });
  expect(await inPack.innerText()).toMatch(/^OK\n/);
  const pdf = (await desk.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  await drivePacks(desk).open();
  await desk.getByRole('button', { name: /^Forget the key/ }).click();
  await desk.getByText('The key is forgotten.').waitFor();
  await open(`#/proof/${engagementId}`);
  await expect.poll(() => signature.innerText()).toMatch(/^Cannot be told\n/);
  await desk.close();
}
