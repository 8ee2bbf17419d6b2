import type { Page } from 'playwright-core';

const PATIENCE_MS = 15_000;

/** Less than the height of any table, in CSS pixels. */
const SCROLL_STEP = 200;

/** Whether the rows of the place it was scrolled to are there, and read. Runs in the page. */
function isSettled(): Promise<boolean> {
  const isRead = () =>
    document.querySelector('tbody tr') !== null &&
    document.querySelector('tbody .virtual-table__bar') === null;
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(isRead())));
  });
}

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
  const table = desk.getByRole('table', { name: /^Engagements/ });
  const rows = () => table.locator('tbody tr');
  /** The long table holds only the rows around the view: scrolls through it from its top until told to stop. */
  const scrollThrough = async (look: () => Promise<boolean>) => {
    const scroller = table.locator('..');
    for (let top = 0; ; top += SCROLL_STEP) {
      const isEnd = await scroller.evaluate((element, to) => {
        element.scrollTop = to;
        return element.scrollTop + element.clientHeight >= element.scrollHeight - 1;
      }, top);
      await desk.waitForFunction(isSettled);
      if ((await look()) || isEnd) return;
    }
  };
  return {
    /** "Log", "People", "Advocates", "Responses" or "Settings". */
    open: go,
    openLog: () => go('Log'),
    openSettings: () => go('Settings'),
    /** Those around the view. */
    rows,
    /** @returns the text of every row, in order. */
    async readRows() {
      const texts = new Map<number, string>();
      await scrollThrough(async () => {
        for (const row of await rows().all())
          texts.set(Number(await row.getAttribute('aria-rowindex')), await row.innerText());
        return false;
      });
      return [...texts].toSorted(([a], [b]) => a - b).map(([, text]) => text);
    },
    /** Scrolls to the row with these words. */
    async findRow(words: string) {
      const row = rows().filter({ hasText: words });
      await scrollThrough(async () => (await row.count()) > 0);
      return row;
    },
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
