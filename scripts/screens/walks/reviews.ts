import type { Page } from 'playwright-core';
import { driveLibrary } from '../../../tests/e2e/workday/library-driver.ts';
import { driveDesk } from '../../tour/desk-driver.ts';
import { openBesideFeed, openWideDesk } from '../open-rapport.ts';
import type { Walk } from '../walk.ts';

const BODY =
  'Hi {{customer.name}}, the kettle keeps its temperature for 30 minutes with the lid on. Keep it away from children: the outside gets hot.';
const CHANGED =
  'Hi {{customer.name}}, the kettle keeps its temperature for 20 minutes, if only with the lid on. Keep it away from children: the outside gets hot. Order {{order number}}?';
const TITLE = 'The lid keeps the temperature';

/** How a response comes to be approved: editor, dialogs, reviews, versions, rules. */
export const reviews: Walk = async ({ rapport, demo, camera }) => {
  const { panel } = await openBesideFeed({ rapport, demo });
  await rapport.closePanel(panel);
  const tab = await openWideDesk(rapport);
  const press = (name: string) => tab.getByRole('button', { name, exact: true }).first().click();
  const inDialog = tab.getByRole('dialog');

  await driveLibrary(tab).write({ title: TITLE, body: BODY });
  await driveLibrary(tab).approve(TITLE, { name: 'Ines Falk', role: 'Legal', until: soon() });
  await press('Edit as a new version');
  await tab.getByLabel('Text', { exact: true }).fill(CHANGED);
  for (const fold of await tab.locator('.folded-section > summary').all()) await fold.click();
  await tab.getByLabel('Text', { exact: true }).evaluate((field) => {
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(94, 127);
  });
  await press('Lock selected words');
  await tab.getByLabel('Pattern').last().fill('[A-Z');
  await press('Save draft');
  await tab.locator('.wording-fields__list').scrollIntoViewIfNeeded();
  await camera.desk('editor', tab);
  await tab.locator('.slot-fieldset').first().scrollIntoViewIfNeeded();
  await camera.desk('slots', tab);
  await camera.sheet('editor');
  await tab.getByLabel('Pattern').last().fill('[A-Z]{2}\\d{6}');
  await press('Save draft');
  await addRule(tab);
  await tab.getByText('Any response: Legal, Medical').scrollIntoViewIfNeeded();
  await camera.desk('rules', tab);

  await driveLibrary(tab).open(TITLE);
  await press('Submit for review');
  await inDialog.getByLabel('Name').fill('Ana Reis');
  await inDialog.getByLabel('Note').fill('The workshop measured it again.');
  await camera.desk('submit', tab);
  await inDialog.getByRole('button', { name: 'Submit for review' }).click();
  await tab.locator('.drawer .comparison').scrollIntoViewIfNeeded();
  await camera.desk('versions', tab);
  await camera.sheet('drawer');

  await driveDesk(tab).open('Reviews');
  await tab.getByRole('article', { name: TITLE }).waitFor();
  await camera.desk('reviews', tab);
  await tab.keyboard.press('a');
  await inDialog.getByLabel('Name').fill('Ana Reis');
  await inDialog.getByRole('button', { name: 'Medical' }).click();
  await camera.desk('approve', tab);
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('r');
  await camera.desk('reject', tab);
  await tab.keyboard.press('Escape');
  await camera.sheet('reviews');
  await driveDesk(tab).open('Responses');
  await tab.getByRole('searchbox').fill('');
  await tab.getByRole('table', { name: 'Responses' }).waitFor();
  await camera.desk('responses', tab);
  await camera.sheet('responses');
};

async function addRule(tab: Page): Promise<void> {
  await driveDesk(tab).openSettings();
  await tab.getByRole('button', { name: 'Add a rule' }).click();
  await tab.getByRole('dialog').getByLabel('Roles').fill('Legal, Medical');
  await tab.getByRole('dialog').getByLabel('sales').check();
  await tab.getByRole('dialog').getByLabel('Countries').fill('DE, EU');
  await tab.getByRole('button', { name: 'Save rule' }).click();
  await tab.getByRole('button', { name: 'Add a rule' }).click();
  await tab.getByRole('dialog').getByLabel('Roles').fill('Legal, Medical');
  await tab.getByRole('button', { name: 'Save rule' }).click();
  await tab.getByText('Any response: Legal, Medical').scrollIntoViewIfNeeded();
}

/** Ten days from now. */
function soon(): string {
  return new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
}
