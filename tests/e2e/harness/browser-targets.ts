import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import * as z from 'zod/mini';
import { waitUntil } from './wait-until.ts';

const TargetSchema = z.object({
  targetId: z.string(),
  type: z.string(),
  url: z.string(),
  embedderData: z.optional(z.object({ tabActive: z.optional(z.boolean()) })),
});
export type Target = z.infer<typeof TargetSchema>;

const TargetsSchema = z.object({ targetInfos: z.array(TargetSchema) });

/** The browser's own debugging address, which also reaches what Playwright's context leaves out. */
export async function connectToBrowser(userDataDir: string): Promise<Browser> {
  const port = await waitUntil('the debugging port', () => readPort(userDataDir));
  // Without defaults: a second connection must not take over where downloads go.
  return chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
}

async function readPort(userDataDir: string): Promise<string | null> {
  const content = await readFile(join(userDataDir, 'DevToolsActivePort'), 'utf8').catch(() => '');
  return content.split('\n')[0] || null;
}

/** Every target there is, tabs and service workers included. */
export async function listTargets(session: CDPSession): Promise<Target[]> {
  const answer = await session.send('Target.getTargets', { filter: [{}] });
  return TargetsSchema.parse(answer).targetInfos;
}

/** The tab that shows this page; brings it to the front, as a person would before pressing the button. */
export async function tabOf(page: Page, context: BrowserContext, session: CDPSession): Promise<Target> {
  await page.bringToFront();
  const windowId = await windowOfPage(page, context);
  return waitUntil(`the tab of ${page.url()}`, async () => {
    for (const target of await listTargets(session)) {
      if (target.type !== 'tab' || !target.embedderData?.tabActive) continue;
      if ((await windowOf(target.targetId, session)) === windowId) return target;
    }
    return null;
  });
}

async function windowOfPage(page: Page, context: BrowserContext): Promise<number> {
  const pageSession = await context.newCDPSession(page);
  const { windowId } = await pageSession.send('Browser.getWindowForTarget');
  await pageSession.detach();
  return windowId;
}

/** A tab inside a side panel has no window. */
async function windowOf(targetId: string, session: CDPSession): Promise<number | null> {
  const answer = await session.send('Browser.getWindowForTarget', { targetId }).catch(() => null);
  return answer?.windowId ?? null;
}
