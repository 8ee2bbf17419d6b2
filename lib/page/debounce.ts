/**
 * @returns a function that runs `task` once, `waitMs` milliseconds after the first call that finds none waiting;
 * never after the signal aborted
 */
export function debounce(task: () => void, waitMs: number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const run = () => {
    timer = null;
    if (!signal.aborted) task();
  };
  signal.addEventListener(
    'abort',
    () => {
      if (timer !== null) clearTimeout(timer);
    },
    { once: true },
  );
  return () => {
    if (timer === null && !signal.aborted) timer = setTimeout(run, waitMs);
  };
}
