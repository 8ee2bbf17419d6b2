import type { Page } from 'playwright-core';

const FOCUS_EVENTS = ['focus', 'focusin', 'blur', 'focusout'];

/**
 * Puts the page into the state it is in while the person works in the panel: its document has no focus and gets
 * no focus events of the browser's. A browser without a display always pretends that it has.
 */
export async function loseFocus(page: Page, extensionId: string): Promise<void> {
  await page.evaluate((types) => {
    const withhold = (event: Event) => {
      if (event.isTrusted) event.stopImmediatePropagation();
    };
    for (const type of types) window.addEventListener(type, withhold, true);
  }, FOCUS_EVENTS);
  const session = await page.context().newCDPSession(page);
  const contexts: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const ours = contexts.find(({ origin }) => origin === `chrome-extension://${extensionId}`);
  if (ours === undefined) throw new Error('The page script is not in the page');
  await session.send('Runtime.evaluate', {
    contextId: ours.id,
    expression: 'document.hasFocus = () => false',
  });
  await session.detach();
}
