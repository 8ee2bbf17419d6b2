import type { Page } from 'playwright-core';

const WHEEL_TURNS = 300;
const WHEEL_STEP = 240;
const DRAG_MS = 5_000;

/** Frames while something went on, as the clock has them: other programs on the machine count too. */
interface Smoothness {
  readonly frames: number;
  readonly dropped: number;
  readonly longestFrameMs: number;
  /** Frames in which a row of the view had not been read yet. */
  readonly framesWithUnreadRows: number;
}

/** Runs in the page before anything else: when the first rows were there, and a probe of frames. */
export function installProbe(): void {
  const FRAME_MS = 1_000 / 60;
  let times: number[] = [];
  let unread = 0;
  let isOn = false;
  const probe = {
    firstRowsAt: 0,
    start() {
      times = [];
      unread = 0;
      isOn = true;
    },
    stop() {
      isOn = false;
      const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
      const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME_MS) - 1), 0);
      return {
        frames: gaps.length,
        dropped,
        longestFrameMs: Math.round(Math.max(0, ...gaps)),
        framesWithUnreadRows: unread,
      };
    },
  };
  Reflect.set(window, 'probe', probe);
  const onFrame = (time: number) => {
    if (probe.firstRowsAt === 0 && document.querySelector('tbody .desk-table__words'))
      probe.firstRowsAt = time;
    if (isOn) {
      times.push(time);
      if (document.querySelector('tbody .virtual-table__bar')) unread += 1;
    }
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
}

/** Turns the wheel over the table, 240 pixels each. */
export async function scrollByWheel(page: Page): Promise<Smoothness> {
  const box = await page.locator('.virtual-table').boundingBox();
  if (!box) throw new Error('There is no table');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate(() => Reflect.get(window, 'probe').start());
  for (let turn = 0; turn < WHEEL_TURNS; turn += 1) await page.mouse.wheel(0, WHEEL_STEP);
  return page.evaluate(() => Reflect.get(window, 'probe').stop());
}

/** Goes from the top to the end and back in some seconds, another place each frame, as dragging the bar does. */
export function scrollLikeDragging(page: Page): Promise<Smoothness> {
  return page.evaluate(async (lasting) => {
    const table = document.querySelector('.virtual-table');
    if (!table) throw new Error('There is no table');
    const most = table.scrollHeight - table.clientHeight;
    const probe = Reflect.get(window, 'probe');
    probe.start();
    const start = performance.now();
    await new Promise<void>((resolve) => {
      const move = (time: number) => {
        const part = (time - start) / lasting;
        if (part >= 2) return resolve();
        table.scrollTop = most * (part < 1 ? Math.max(0, part) : 2 - part);
        requestAnimationFrame(move);
      };
      requestAnimationFrame(move);
    });
    return probe.stop();
  }, DRAG_MS);
}
