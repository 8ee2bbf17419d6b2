import type { Page } from 'playwright-core';
import { unitsOf } from './wild-page';

/** What speaks of hostile content that is more than text, in a view of the extension. */
export function inspectView(view: Page) {
  return view.evaluate(() => {
    const all = [...document.querySelectorAll('body *')];
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    return {
      width: window.innerWidth,
      /** Pixels beyond the right edge. */
      overflow: document.documentElement.scrollWidth - window.innerWidth,
      /** Parts that have to be scrolled sideways. */
      sideways: all.filter((part) => part.scrollWidth > part.clientWidth && scrolls(part)).length,
      /** Elements that no component of ours makes. */
      strangers: all.filter((part) => part.matches('img, iframe, object, embed, style, [onerror]')).length,
      /** Links that lead neither into the web nor into the extension. */
      links: [...document.querySelectorAll('a')].filter(
        ({ href }) => !/^(https?|chrome-extension):/.test(href),
      ).length,
    };
  });
}

export const HARMLESS = { overflow: 0, sideways: 0, strangers: 0, links: 0 };

/** @returns whether the panel's chosen post shows just this text, folded or whole */
export function isShown(panel: Page, text: string): Promise<boolean> {
  return panel.evaluate((units) => {
    const expected = typeof units === 'string' ? units : String.fromCharCode(...units);
    const shown = document.querySelector('.chosen-post .user-text')?.textContent ?? '';
    const part = shown.endsWith('…') ? shown.slice(0, -1) : shown;
    return part.length > 0 && (part === expected || (part.length > 500 && expected.startsWith(part)));
  }, unitsOf(text));
}

/** @returns whether someone is kept under that name, with just this text as evidence, unit by unit */
export function isEvidence(extensionPage: Page, author: string, text: string): Promise<boolean> {
  return extensionPage.evaluate(
    async (sent) => {
      const read = (units: string | number[]) =>
        typeof units === 'string' ? units : String.fromCharCode(...units);
      const [name, excerpt] = sent.map(read);
      const done = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open('rapport'));
      const customers = await done(database.transaction('customers').objectStore('customers').getAll());
      database.close();
      const isNamed = (customer: { identities: { handle: string }[] }) =>
        customer.identities.some(({ handle }) => handle === name);
      const holds = (customer: { advocateEvidence: { excerpt: string }[] }) =>
        customer.advocateEvidence.some((evidence) => evidence.excerpt === excerpt);
      return customers.some((customer) => isNamed(customer) && holds(customer));
    },
    [unitsOf(author), unitsOf(text)],
  );
}
