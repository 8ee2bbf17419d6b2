import axe from 'axe-core';
import type { Page } from 'playwright-core';
import * as z from 'zod/mini';

const ResultSchema = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      nodes: z.array(z.object({ html: z.string(), failureSummary: z.optional(z.string()) })),
    }),
  ),
});

/** The rule of targets is off unless asked for; ours are 24 px at least. */
const OPTIONS = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };

/** @returns what keeps people out of the view as it is now, in light and in dark; a line each. */
export async function barriersIn(view: Page): Promise<string[]> {
  const lines: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await view.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const { id, nodes } of await runAxe(view)) {
      lines.push(
        ...nodes.map(({ html, failureSummary = '' }) => `${colorScheme} ${id}: ${html} ${failureSummary}`),
      );
    }
  }
  await view.emulateMedia({ colorScheme: 'light' });
  return lines;
}

async function runAxe(view: Page) {
  if (!(await view.evaluate(() => Reflect.has(globalThis, 'axe')))) await view.evaluate(axe.source);
  const run = (options: object) => Reflect.get(globalThis, 'axe').run(document, options);
  return ResultSchema.parse(await view.evaluate(run, OPTIONS)).violations;
}

interface KeyboardWalk {
  /** What can be used but was not reached. */
  readonly missed: readonly string[];
  /** What was reached without a sign that it is focused. */
  readonly unmarked: readonly string[];
  readonly reached: number;
}

const MOST_STEPS = 300;
/** For a row to be rendered and take the focus. */
const ROW_TIME_MS = 40;

/** Presses Tab until the focus comes round, and looks at what it met. */
export async function walkByKeyboard(view: Page): Promise<KeyboardWalk> {
  await view.evaluate(() => {
    Reflect.set(window, 'met', new Map());
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.body.tabIndex = -1;
    document.body.focus();
  });
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await view.keyboard.press('Tab');
    if (await view.evaluate(noteFocus)) break;
  }
  await walkRows(view);
  return view.evaluate(judgeWalk);
}

/** Tab leads to one row of a long table, the arrows from there to all others. */
async function walkRows(view: Page): Promise<void> {
  const row = view.locator('table[aria-rowcount] .desk-table__link:not([tabindex="-1"])').first();
  if ((await row.count()) === 0 || (await view.locator('dialog[open]').count()) > 0) return;
  await row.focus();
  await view.keyboard.press('Home');
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await view.waitForTimeout(ROW_TIME_MS);
    await view.evaluate(noteFocus);
    const before = await view.evaluate(() => document.activeElement?.id);
    await view.keyboard.press('ArrowDown');
    await view.waitForTimeout(ROW_TIME_MS);
    if ((await view.evaluate(() => document.activeElement?.id)) === before) return;
  }
}

/** @returns whether the focus has come round. Runs in the view. */
function noteFocus(): boolean {
  const met: Map<Element, boolean> = Reflect.get(window, 'met');
  const focused = document.activeElement;
  const isSame = focused === Reflect.get(window, 'last');
  Reflect.set(window, 'last', focused);
  // After the last element comes the browser's own window; a date has several fields inside.
  if (focused === null || focused === document.body || isSame) return false;
  if (met.has(focused)) return true;
  // A hidden radio button is shown by what stands beside it, a row's link by what covers the row.
  const shown = [getComputedStyle(focused), getComputedStyle(focused, '::after')];
  if (focused.nextElementSibling) shown.push(getComputedStyle(focused.nextElementSibling));
  const isMarked = shown.some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
  );
  met.set(focused, isMarked);
  return false;
}

function judgeWalk(): KeyboardWalk {
  const met: Map<Element, boolean> = Reflect.get(window, 'met');
  const usable = 'button, a[href], input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
  const inDialog = document.querySelector('dialog[open]') ?? document.body;
  const expected = [...inDialog.querySelectorAll(usable)].filter((element) => {
    const isOther = element instanceof HTMLInputElement && element.type === 'radio' && !element.checked;
    return !isOther && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true });
  });
  const describe = (element: Element) => element.outerHTML.slice(0, 120);
  return {
    missed: expected.filter((element) => !met.has(element)).map(describe),
    unmarked: [...met].filter(([, isMarked]) => !isMarked).map(([element]) => describe(element)),
    reached: met.size,
  };
}
