import type { Page } from 'playwright-core';

/** What happened to a page since it was watched. */
interface PageEvents {
  /** Nodes added or removed, texts and attributes changed. */
  readonly mutations: readonly string[];
  /** Clicks and key presses that no person made. */
  readonly made: readonly string[];
  /** Forms that were sent. */
  readonly submits: number;
  /** Requests that post something, as the browser sent them. */
  readonly posts: number;
}

declare global {
  interface Window {
    watched: { mutations: string[]; made: string[]; submits: number };
  }
}

/** Watches a page from inside, as the page itself could, until it is left. @returns what reads the account */
export async function watchPage(page: Page): Promise<() => Promise<PageEvents>> {
  let posts = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST') posts += 1;
  });
  await page.evaluate(() => {
    const watched = { mutations: [] as string[], made: [] as string[], submits: 0 };
    window.watched = watched;
    const observer = new MutationObserver((records) => {
      for (const { type, attributeName, target } of records)
        watched.mutations.push(`${type} ${attributeName ?? ''} ${target.nodeName}`);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'keypress'])
      window.addEventListener(type, (event) => event.isTrusted || watched.made.push(type), true);
    window.addEventListener(
      'submit',
      () => {
        watched.submits += 1;
      },
      true,
    );
  });
  return async () => ({ ...(await page.evaluate(() => window.watched)), posts });
}
