import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { driveDesk } from '../../../scripts/tour/desk-driver';

export interface FileGiven {
  readonly name: string;
  readonly text: string;
}

/** What a person does with signed packs in the desk's settings. */
export function drivePacks(desk: Page) {
  const dialog = desk.getByRole('dialog');
  const downloading = async (button: () => Promise<void>): Promise<FileGiven> => {
    const [download] = await Promise.all([desk.waitForEvent('download'), button()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  const give = async (button: string, { name, text }: FileGiven) => {
    const [chooser] = await Promise.all([
      desk.waitForEvent('filechooser'),
      desk.getByRole('button', { name: button }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  };
  return {
    open: () => driveDesk(desk).openSettings(),
    /** @returns the key file, and the public key that others enrol. */
    async makeKey(passphrase: string) {
      await desk.getByRole('button', { name: 'Make a key' }).click();
      await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
      await dialog.getByLabel('Passphrase once more').fill(passphrase);
      const file = await downloading(() => dialog.getByRole('button', { name: 'Make a key' }).click());
      const publicKey = await dialog.getByRole('code').innerText();
      await dialog.getByRole('button', { name: 'Done' }).click();
      return { file, publicKey };
    },
    async sign(keyFile: FileGiven, passphrase: string, team: string): Promise<FileGiven> {
      await desk.getByRole('button', { name: 'Sign a pack' }).click();
      await dialog.getByLabel('Whose responses').fill(team);
      await dialog.getByLabel('Valid until').fill(`${new Date().getFullYear() + 1}-03-01`);
      await give('Choose the key file', keyFile);
      await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
      return downloading(() => dialog.getByRole('button', { name: 'Sign', exact: true }).click());
    },
    async enrol(name: string, publicKey: string) {
      await desk.getByLabel('Whose key').fill(name);
      await desk.getByLabel('Public key').fill(publicKey);
      await desk.getByRole('button', { name: 'Enrol key' }).click();
      await desk.getByText(`Packs signed by ${name} are taken from now on.`).waitFor();
    },
    takeOver: (pack: FileGiven) => give('Take a pack over', pack),
  };
}
