import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { driveFeed } from '../../scripts/tour/feed-driver';
import { expectNoBarriers, expectOpenToAll } from './trouble/expect-open-to-all';
import { openWorkday, type Place, type Workday } from './workday/open-workday';

const COMPLAINT = 'stopped working this morning';

let workday: Workday;
let place: Place;
beforeAll(async () => {
  workday = await openWorkday({ withExampleData: false });
  place = await workday.open(workday.demo.feedUrl);
});
afterAll(() => workday?.close());

const press = (view: Page, name: string) => view.getByRole('button', { name, exact: true }).first().click();

describe('the panel', () => {
  it.each(['Your name', 'Your brand', 'Networks', 'Replies'])('first run: %s', async (title) => {
    await place.panel.getByRole('heading', { name: title, exact: true }).waitFor();
    await expectOpenToAll(place.panel);
    await press(place.panel, title === 'Networks' ? 'Next' : title === 'Replies' ? 'Start' : 'Skip');
  });

  it('without a brand', async () => {
    await place.panel.getByText('Rapport does not know your brand yet').waitFor();
    await expectOpenToAll(place.panel);
  });

  it('a tab that may not be read yet', async () => {
    const other = await workday.rapport.page(workday.demo.forumUrl);
    await place.panel.getByText('Click the Rapport button in the toolbar').waitFor();
    await place.panel.getByText('Always on a site').click();
    await expectOpenToAll(place.panel);
    await other.close();
  });
});

describe('the panel with posts', () => {
  beforeAll(async () => {
    const desk = await workday.rapport.desk();
    await desk.getByRole('link', { name: 'Settings' }).click();
    await press(desk, 'Load example data');
    await desk.getByText('The example data is loaded').waitFor();
    await desk.close();
    place = await workday.press(place.page);
    await place.agent.mention(COMPLAINT).waitFor();
  });

  it('the list', () => expectOpenToAll(place.panel));

  it('the chosen post, what is known, the replies', async () => {
    await place.agent.mention(COMPLAINT).click();
    await place.agent.suggestion(1).waitFor();
    await place.panel.getByText('Note, tags, accounts').click();
    await expectOpenToAll(place.panel);
  });

  it('what is thought of the post', async () => {
    await place.panel.keyboard.press('i');
    await place.panel.getByLabel('Kind', { exact: true }).waitFor();
    await expectOpenToAll(place.panel);
    await place.panel.locator('.judgement > summary').click();
  });

  it('the search', async () => {
    await place.panel.getByRole('searchbox').fill('refund');
    await place.panel.getByText(/repl(y|ies) fits?/).waitFor();
    await expectOpenToAll(place.panel);
    await place.panel.getByRole('searchbox').fill('');
  });

  it('the editor, with what speaks against inserting', async () => {
    await press(place.panel, 'Write your own');
    await place.panel.getByText('There is nothing to insert yet').waitFor();
    await expectOpenToAll(place.panel);
    await press(place.panel, 'Discard draft');
    await place.panel.getByRole('searchbox').fill('back in stock');
    await press(place.panel, 'Fill in 1 field');
    await place.panel.getByText('Fill in “month”').waitFor();
    await expectOpenToAll(place.panel);
    await press(place.panel, 'Discard draft');
  });

  it('a failure, and an entry of the log', async () => {
    await place.agent.insert(1);
    await place.panel.getByRole('alert').getByText('Not inserted').waitFor();
    await expectOpenToAll(place.panel);
    await driveFeed(place.page).openReply('Mara Lind');
    await place.agent.insert(1);
    await place.agent.awaitLogged(/^Inserted/);
    await place.agent.log.getByText('Outcome, department, follow-up').click();
    await expectOpenToAll(place.panel);
  });

  it('a post taken off the list', async () => {
    await place.agent.mention('keep its temperature').click();
    await press(place.panel, 'Later');
    await place.panel.getByText('Taken off the list for now').waitFor();
    await expectOpenToAll(place.panel);
  });

  it('the dialogs', async () => {
    await press(place.panel, 'Keys');
    await expectOpenToAll(place.panel);
    await place.panel.keyboard.press('Escape');
    place = await workday.open(workday.demo.reviewsUrl);
    await place.agent.mention('nine days').click();
    await place.agent.insert(1);
    await place.panel.getByLabel('Your account there').waitFor();
    await expectOpenToAll(place.panel);
    await place.panel.keyboard.press('Escape');
  });
});

describe('without a database', () => {
  it.each(['sidepanel.html', 'desk.html'])('%s', async (path) => {
    const view = await workday.rapport.context.newPage();
    await view.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
    await view.goto(`chrome-extension://${workday.rapport.extensionId}/${path}`);
    await view.getByRole('alert').waitFor();
    await expectOpenToAll(view);
    await view.close();
  });
});

describe('the desk', () => {
  let desk: Page;
  beforeAll(async () => {
    desk = await workday.rapport.desk();
  });
  const go = (section: string) => desk.getByRole('link', { name: section, exact: true }).click();
  const openFirst = async (table: RegExp) => {
    await desk
      .getByRole('table', { name: table })
      .locator('tbody tr')
      .first()
      .getByRole('link')
      .first()
      .click();
    await desk.getByRole('button', { name: 'Close', exact: true }).waitFor();
  };

  it('the log, one entry, its withdrawal', async () => {
    await desk.getByRole('table', { name: /^Engagements/ }).waitFor();
    await expectNoBarriers(desk);
    await openFirst(/^Engagements/);
    await expectOpenToAll(desk);
    await press(desk, 'Withdraw this entry');
    await press(desk, 'Withdraw entry');
    await expectOpenToAll(desk);
    await press(desk, 'Cancel');
    await press(desk, 'Close');
  });

  it.each([
    ['People', /^People/],
    ['Advocates', /^Advocates/],
  ] as const)('%s', async (section, table) => {
    await go(section);
    await desk.getByRole('table', { name: table }).waitFor();
    await expectNoBarriers(desk);
    await openFirst(table);
    await expectOpenToAll(desk);
    await press(desk, 'Close');
  });

  it('how judgement does', async () => {
    await go('Judgement');
    await desk.getByRole('table', { name: 'Week by week' }).waitFor();
    await expectOpenToAll(desk);
  });

  it('the responses, one of them, its editor and its dialogs', async () => {
    await go('Responses');
    await desk.getByRole('table', { name: 'Responses' }).waitFor();
    await expectNoBarriers(desk);
    await openFirst(/^Responses/);
    await expectOpenToAll(desk);
    await press(desk, 'Edit as a new version');
    await expectOpenToAll(desk);
    for (const fold of await desk.locator('.folded-section > summary').all()) await fold.click();
    await expectOpenToAll(desk);
    await press(desk, 'Close');
    await press(desk, 'Retire');
    await expectOpenToAll(desk);
    await press(desk, 'Cancel');
    await press(desk, 'Close');
  });

  it('what waits for a decision, and the dialogs that lead there and on', async () => {
    await press(desk, 'New response');
    await desk.getByLabel('Title', { exact: true }).fill('Spare parts');
    await desk.getByLabel('Text', { exact: true }).fill('Hi {{customer.name}}, we have it.');
    await press(desk, 'Save draft');
    await press(desk, 'Submit for review');
    await expectOpenToAll(desk);
    const dialog = desk.getByRole('dialog');
    await dialog.getByLabel('Name', { exact: true }).fill('Ana Reis');
    await dialog.getByRole('button', { name: 'Submit for review' }).click();
    await go('Reviews');
    await desk.getByRole('article', { name: 'Spare parts' }).waitFor();
    await expectOpenToAll(desk);
    for (const key of ['a', 'r']) {
      await desk.keyboard.press(key);
      await expectOpenToAll(desk);
      await press(desk, 'Cancel');
    }
    await go('Responses');
  });

  it('an import with problems', async () => {
    await press(desk, 'Import');
    await desk.getByLabel('Or paste it here').fill('title,body,language\nFine,Hello.,en\n,Hello.,xx-');
    await press(desk, 'Check what was pasted');
    await desk.getByRole('table', { name: 'Rows with problems' }).waitFor();
    await expectOpenToAll(desk);
    await press(desk, 'Close');
  });

  it('the settings, with their verdicts and dialogs', async () => {
    await go('Settings');
    await press(desk, 'Check the ledger');
    await desk.getByText('the chain is intact').waitFor();
    await expectOpenToAll(desk);
    await press(desk, 'Edit: Harbor & Finch');
    await expectOpenToAll(desk);
  });
});
