import type { Page } from 'playwright-core';
import { driveDesk } from '../../../scripts/tour/desk-driver.ts';

interface ApprovedBy {
  readonly name: string;
  readonly role: string;
  /** `2027-03-31` */
  readonly until: string;
}

/** What a person does in the library of the desk. */
export function driveLibrary(desk: Page) {
  const row = (title: string) =>
    desk.getByRole('table', { name: 'Responses' }).locator('tbody tr').filter({ hasText: title });
  const drawer = (title: string) => desk.getByRole('region', { name: title });
  const open = async (title: string) => {
    await driveDesk(desk).open('Responses');
    // The long table holds only the rows around the view.
    await desk.getByRole('searchbox', { name: 'Search responses' }).fill(title);
    await row(title).getByRole('link').click();
  };
  const press = (title: string, name: string) =>
    drawer(title).getByRole('button', { name, exact: true }).click();
  return {
    row,
    /** Finds it in the library and opens it. */
    open,
    /** Pastes the CSV and imports its good rows. */
    async importCsv(text: string) {
      await driveDesk(desk).open('Responses');
      await desk.getByRole('button', { name: 'Import', exact: true }).click();
      await desk.getByLabel('Or paste it here').fill(text);
      await desk.getByRole('button', { name: 'Check what was pasted' }).click();
      await desk.getByRole('button', { name: /^Import \d+ response/ }).click();
      await desk.getByText(/^Imported \d+ new response/).waitFor();
    },
    async write({ title, body }: { readonly title: string; readonly body: string }) {
      await driveDesk(desk).open('Responses');
      await desk.getByRole('button', { name: 'New response' }).click();
      await desk.getByLabel('Title', { exact: true }).fill(title);
      await desk.getByLabel('Text', { exact: true }).fill(body);
      await desk.getByRole('button', { name: 'Save draft' }).click();
      await drawer(title).getByText('A draft:').waitFor();
    },
    async approve(title: string, { name, role, until }: ApprovedBy) {
      await open(title);
      await press(title, 'Approve');
      const dialog = desk.getByRole('dialog');
      await dialog.getByLabel('Name', { exact: true }).fill(name);
      await dialog.getByLabel('Role', { exact: true }).fill(role);
      await dialog.getByLabel('Expires on').fill(until);
      await dialog.getByRole('button', { name: 'Approve response' }).click();
      await drawer(title).getByText('Can be inserted.').waitFor();
    },
    async retire(title: string) {
      await open(title);
      await press(title, 'Retire');
      await desk.getByRole('dialog').getByRole('button', { name: 'Retire response' }).click();
      await drawer(title).getByText('Retired:').waitFor();
    },
  };
}
