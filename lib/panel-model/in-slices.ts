/** Shorter than a frame: nobody notices. */
const SLICE_MS = 6;

/**
 * Does long work a little at a time, so that the thread is never held up.
 * @returns what was made; null where it was stopped before the end
 */
export async function inSlices<Made>(
  steps: Iterator<void, Made>,
  now: () => number,
  stop: AbortSignal,
): Promise<Made | null> {
  while (!stop.aborted) {
    const until = now() + SLICE_MS;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (now() < until);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return null;
}
