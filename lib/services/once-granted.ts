/**
 * Chromium grants a tab in its own process, and the page's process hears of it a moment later: asked in between, the
 * page says that there is no permission (seen in Chromium 156 on a busy machine, 2026-11). In milliseconds.
 */
const WAITS_MS = [100, 300, 900];

/** @returns what `act` gives; where a page does not know yet that it was granted, it is asked again. @throws as `act` does */
export async function onceGranted<Value>(act: () => Promise<Value>): Promise<Value> {
  for (const waitMs of WAITS_MS) {
    try {
      return await act();
    } catch (cause) {
      if (!isAboutPermission(cause)) throw cause;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
  return act();
}

/** The browser says only in words why it refused. */
export function isAboutPermission(cause: unknown): boolean {
  return /permission|must request|activeTab/i.test(cause instanceof Error ? cause.message : String(cause));
}
