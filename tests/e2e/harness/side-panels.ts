import type { Browser, CDPSession, Page } from 'playwright-core';
import { connectToBrowser, listTargets } from './browser-targets.ts';
import { waitUntil } from './wait-until.ts';

/** The browser's real side panels; Playwright's own context does not list them. */
interface SidePanels {
  /** Every open panel, oldest first. */
  all(): Promise<Page[]>;
  /** The panel opened last; waits for one. */
  newest(): Promise<Page>;
  /** Closes it as the person's own X does, and waits until it is gone. */
  close(panel: Page): Promise<void>;
  disconnect(): Promise<void>;
}

type ColorScheme = 'light' | 'dark' | null;

/** Side panels of this extension, as ordinary pages. */
export function watchSidePanels(
  userDataDir: string,
  panelUrl: string,
  session: CDPSession,
  colorScheme: ColorScheme,
): SidePanels {
  const pages = new Map<string, Page>();
  const connections: Browser[] = [];

  const openIds = async () =>
    (await listTargets(session))
      .filter((target) => target.type === 'page' && target.url.startsWith(panelUrl))
      .map((target) => target.targetId);

  /** A connection sees the panels that were open when it was made: another one for each new panel. */
  const meet = async () => {
    const connection = await connectToBrowser(userDataDir);
    connections.push(connection);
    for (const page of connection.contexts().flatMap((context) => context.pages())) {
      if (!page.url().startsWith(panelUrl)) continue;
      const id = await targetIdOf(page);
      if (pages.has(id)) continue;
      await page.emulateMedia({ colorScheme });
      pages.set(id, page);
    }
  };

  const all = async () => {
    const ids = await openIds();
    if (ids.some((id) => !pages.has(id))) await meet();
    for (const id of pages.keys()) if (!ids.includes(id)) pages.delete(id);
    return [...pages.values()];
  };

  return {
    all,
    newest: () => waitUntil('the side panel', async () => (await all()).at(-1) ?? null),
    async close(panel) {
      const id = await targetIdOf(panel);
      // The page goes away under the call that closes it.
      await panel.evaluate(() => window.close()).catch(() => undefined);
      await waitUntil('the panel to close', async () => ((await openIds()).includes(id) ? null : true));
      pages.delete(id);
    },
    async disconnect() {
      await Promise.all(connections.map((connection) => connection.close()));
    },
  };
}

async function targetIdOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  return targetInfo.targetId;
}
