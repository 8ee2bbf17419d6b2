import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { driveDesk } from '../../scripts/tour/desk-driver';
import { driveLibrary } from './workday/library-driver';
import { openWorkday, type Workday } from './workday/open-workday';

const TITLE = 'The lid keeps the temperature of the kettle';
const PROMISE = 'The kettle will always keep its temperature.';
const CAREFUL = 'The kettle will keep its temperature for a while, if only with the lid on.';

let workday: Workday;
let desk: Page;
beforeAll(async () => {
  workday = await openWorkday();
  desk = await workday.rapport.desk();
});
afterAll(() => workday?.close());

it('a response is written, submitted, rejected with a reason, written anew, approved by two, and suggested', async () => {
  const place = await workday.open(workday.demo.feedUrl);
  await place.agent.choose('keep its temperature');
  await desk.bringToFront();
  const library = driveLibrary(desk);
  await twoMustApprove();
  await library.write({ title: TITLE, body: PROMISE });
  expect(await drawer().getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);
  await submit('Legal asked for it.');

  await openReview();
  await desk.getByText('Legal asked for it.').waitFor();
  await desk.keyboard.press('r');
  await desk.keyboard.type('It promises what no kettle does.');
  await fillIn({ Name: 'Ines Falk', Role: 'Legal' });
  await desk.getByRole('button', { name: 'Reject response' }).click();
  await desk.getByText('Rejected. It is a draft again.').waitFor();

  await openInLibrary();
  await drawer().getByText('It promises what no kettle does.').first().waitFor();
  await drawer().getByRole('button', { name: 'Edit as a new version' }).click();
  await desk.getByLabel('Text', { exact: true }).fill(CAREFUL);
  await desk.getByRole('button', { name: 'Save draft' }).click();
  await submit('');

  await openReview();
  await approve('Ines Falk', 'Legal');
  await desk.getByText('Approved. It still needs Medical.').waitFor();
  await place.page.bringToFront();
  await place.agent.search('lid keeps');
  await place.panel.getByText('No approved reply fits this search').waitFor();

  await desk.bringToFront();
  await approve('Omar Diaz', 'Medical');
  await desk.getByText('Approved. It can be inserted now.').waitFor();
  await place.page.bringToFront();
  await place.agent.search('');
  expect(await place.agent.reply(TITLE).innerText()).toContain('with the lid on');
});

const drawer = () => desk.getByRole('region', { name: TITLE });
const dialog = () => desk.getByRole('dialog');

async function twoMustApprove(): Promise<void> {
  await driveDesk(desk).openSettings();
  await desk.getByRole('button', { name: 'Add a rule' }).click();
  await fillIn({ Roles: 'Legal, Medical' });
  await dialog().getByRole('button', { name: 'Save rule' }).click();
  await desk.getByText('Any response: Legal, Medical').waitFor();
}

async function openInLibrary(): Promise<void> {
  await driveLibrary(desk).open(TITLE);
}

async function submit(note: string): Promise<void> {
  await drawer().getByRole('button', { name: 'Submit for review' }).click();
  await fillIn({ Name: 'Ana Reis', Note: note });
  await dialog().getByRole('button', { name: 'Submit for review' }).click();
  await drawer().getByText('In review:').waitFor();
}

async function openReview(): Promise<void> {
  await driveDesk(desk).open('Reviews');
  await desk.getByRole('button', { name: TITLE }).click();
  await desk.getByRole('article', { name: TITLE }).waitFor();
}

async function approve(name: string, role: string): Promise<void> {
  await desk.getByRole('button', { name: TITLE }).click();
  await desk.keyboard.press('a');
  await fillIn({ Name: name });
  await dialog().getByRole('button', { name: role, exact: true }).click();
  await dialog()
    .getByLabel('Expires on')
    .fill(`${new Date().getFullYear() + 1}-03-01`);
  await dialog().getByRole('button', { name: 'Approve response' }).click();
}

async function fillIn(values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values))
    await dialog().getByLabel(label, { exact: true }).fill(value);
}
