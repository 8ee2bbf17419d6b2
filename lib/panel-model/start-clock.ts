import { type ReadonlySignal, signal } from '@preact/signals';

/** Relative times are in minutes, so this is often enough, in ms. */
const TICK_MS = 30_000;

/** @returns the time of now for what is shown, in epoch milliseconds; moves on twice a minute. */
export function startClock(now: () => number, stop: AbortSignal): ReadonlySignal<number> {
  const shown = signal(now());
  const timer = setInterval(() => {
    shown.value = now();
  }, TICK_MS);
  stop.addEventListener('abort', () => clearInterval(timer), { once: true });
  return shown;
}
