import { writeFile } from 'node:fs/promises';
import type { Marionette } from './marionette';

/** Writes a picture of Firefox's whole window, page and sidebar, as PNG. */
export async function takeScreenshot(marionette: Marionette, path: string): Promise<void> {
  const picture = await marionette.send('WebDriver:TakeScreenshot', { full: false, hash: false });
  await writeFile(path, Buffer.from(String(picture), 'base64'));
}
