/** The panel may be busy for long; then it happens all the same, after so many milliseconds. */
const LONGEST_WAIT_MS = 10_000;

/** @returns when the panel has nothing else to do; never, once the signal has ended it. */
export function whenIdle(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const asked = requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
    signal.addEventListener('abort', () => cancelIdleCallback(asked), { once: true });
  });
}
