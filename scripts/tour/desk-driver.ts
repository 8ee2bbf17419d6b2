import type { Page } from 'playwright-core';

const PATIENCE_MS = 15_000;

/** What a person does at the desk, by the names that the desk gives its controls. */
export function driveDesk(desk: Page) {
  const go = (section: string) =>
    desk.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: section }).click();
  const filters = desk.getByRole('search', { name: 'Which engagements are shown' });
  /** Waits until so many match; the sentence stands above the table. */
  const matchingExactly = (count: number) =>
    desk
      .getByText(count === 1 ? '1 engagement matches' : `${count} engagements match`, { exact: true })
      .waitFor({ timeout: PATIENCE_MS });
  return {
    /** "Log", "People", "Advocates", "Responses" or "Settings". */
    open: go,
    openLog: () => go('Log'),
    openSettings: () => go('Settings'),
    rows: () => desk.getByRole('table', { name: /^Engagements/ }).locator('tbody tr'),
    matchingExactly,
    clearFilter: () => desk.getByRole('button', { name: 'Clear all' }).click(),
    async filter(choices: Readonly<Record<string, string>>) {
      for (const [label, option] of Object.entries(choices))
        await filters.getByLabel(label, { exact: true }).selectOption({ label: option });
    },
    async exportCsv() {
      const [download] = await Promise.all([
        desk.waitForEvent('download', { timeout: PATIENCE_MS }),
        desk.getByRole('button', { name: 'Export CSV' }).click(),
      ]);
      return download;
    },
    /** @returns what the check of the chain says. */
    async checkLedger() {
      await desk.getByRole('button', { name: 'Check the ledger' }).click();
      const verdict = desk.getByText(/the chain is intact|first broken at/);
      await verdict.waitFor({ timeout: PATIENCE_MS });
      return verdict.innerText();
    },
    async removeExampleData() {
      await desk.getByRole('button', { name: 'Remove example data' }).click();
      await desk.getByText('The example data is gone').waitFor({ timeout: PATIENCE_MS });
    },
  };
}
