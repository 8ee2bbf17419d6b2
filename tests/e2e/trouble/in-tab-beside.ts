import type { Page } from 'playwright-core';

/** Runs where the page script runs in the tab beside the panel: in the page, apart from the page's own scripts. */
export function inTabBeside<Given, Value>(
  panel: Page,
  work: (given: Given) => Value,
  given: Given,
): Promise<Value> {
  // As text: the function has to arrive in the page as a function, and an extension page evaluates none.
  return panel.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab.id },
      func: ${String(work)},
      args: [${JSON.stringify(given)}],
    });
    return answer.result;
  })()`);
}

/** From now on counts the ports that are opened to the scripts in that tab, whoever opens them. */
export async function startCountingPorts(panel: Page): Promise<void> {
  await inTabBeside(
    panel,
    () => {
      const { runtime } = Reflect.get(globalThis, 'chrome');
      Reflect.set(globalThis, 'ports', 0);
      runtime.onConnect.addListener(() =>
        Reflect.set(globalThis, 'ports', Reflect.get(globalThis, 'ports') + 1),
      );
    },
    null,
  );
}

export function countPorts(panel: Page): Promise<number> {
  return inTabBeside(panel, () => Number(Reflect.get(globalThis, 'ports')), null);
}
