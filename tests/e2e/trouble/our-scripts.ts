import type { BrowserContext, Page } from 'playwright-core';
import * as z from 'zod/mini';

const ContextSchema = z.object({ origin: z.string(), name: z.string() });

/** @returns what tells the worlds of our own scripts in that page, each in one line; the page's own is none */
export async function listOurScripts(context: BrowserContext, page: Page): Promise<() => string[]> {
  const worlds: string[] = [];
  const session = await context.newCDPSession(page);
  session.on('Runtime.executionContextCreated', (event) => {
    const { origin, name } = ContextSchema.parse(event.context);
    if (origin.startsWith('chrome-extension://') || name === 'Rapport') worlds.push(`${name} ${origin}`);
  });
  await session.send('Runtime.enable');
  return () => worlds;
}
