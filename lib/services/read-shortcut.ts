import { browser } from '../browser';

/** The command that presses the toolbar button, as the manifest names it. */
const OPEN_PANEL_COMMAND = '_execute_action';

/** @returns the keys that open the panel, as the browser writes them ("Alt+Shift+R"); null when none is set. */
export async function readShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll().catch(() => []);
  return commands.find((command) => command.name === OPEN_PANEL_COMMAND)?.shortcut || null;
}
