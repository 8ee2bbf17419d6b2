import type { Download, Page } from 'playwright-core';

/** What a person does with backups in the desk's settings. */
export function driveBackup(desk: Page) {
  const dialog = desk.getByRole('dialog');
  return {
    dialog,
    async open() {
      await desk.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'Settings' }).click();
      await desk.getByRole('button', { name: 'Restore from a file…' }).waitFor();
    },
    async backUp(): Promise<Download> {
      const [download] = await Promise.all([
        desk.waitForEvent('download'),
        desk.getByRole('button', { name: 'Back up now' }).click(),
      ]);
      return download;
    },
    /** Chooses a file; what it leads to stands in the dialog. */
    async choose(path: string | { name: string; mimeType: string; buffer: Buffer }) {
      await desk.locator('input[type=file][accept*=ndjson]').last().setInputFiles(path);
    },
    restoreButton: dialog.getByRole('button', { name: /^Restore [\d,]+ operations?$/ }),
    close: () => dialog.getByRole('button', { name: /^(Close|Cancel)$/ }).click(),
  };
}
