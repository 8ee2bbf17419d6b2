/** Longest wait for a frame, in milliseconds: a page in the background paints none. */
const LONGEST_FRAME_MS = 60;
/** After the frames, so that timers and effects of the editor have run too; milliseconds. */
const AFTER_FRAMES_MS = 80;

/** @returns after so many milliseconds; at once where they are not above zero */
export async function pause(forMs: number): Promise<void> {
  if (forMs > 0) await new Promise((resolve) => setTimeout(resolve, forMs));
}

/** @returns after the page's next frame, or 60 ms later where it paints none. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_FRAME_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** @returns after two frames and a little more: the editor has rendered what it holds. */
export async function rendered(): Promise<void> {
  await nextFrame();
  await nextFrame();
  await pause(AFTER_FRAMES_MS);
}

/** Looks once a frame, at least once. @returns whether the condition came true before `forMs` milliseconds */
export async function becomes(condition: () => boolean, forMs: number): Promise<boolean> {
  const end = performance.now() + forMs;
  for (;;) {
    if (condition()) return true;
    if (performance.now() >= end) return false;
    await nextFrame();
  }
}
