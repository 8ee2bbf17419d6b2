import { PATIENCE_MS } from '../../helpers/patience.ts';

const PAUSE_MS = 25;

/**
 * Asks again until there is an answer: what the browser does outside a page gives no event to wait for.
 * @throws when nothing came within `timeoutMs`.
 */
export async function waitUntil<Value>(
  what: string,
  ask: () => Promise<Value | null>,
  timeoutMs = PATIENCE_MS,
): Promise<Value> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${timeoutMs} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
