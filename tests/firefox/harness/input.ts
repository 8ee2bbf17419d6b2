import { waitUntil } from '../../e2e/harness/wait-until';
import type { Firefox } from './launch-firefox';
import type { Marionette } from './marionette';
import type { Place } from './place';

/** Keys that are no character, in WebDriver's numbering. */
export const KEYS = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Control: '\uE009',
  Shift: '\uE008',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
} as const;

/** Points of Firefox's own window, in CSS pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Which element: the first visible one of that selector, and with that name where one is given. */
interface Target {
  readonly selector: string;
  /** A part of its label or text, as a person would call it. */
  readonly name?: string;
}

/**
 * Waits for the element and clicks its middle with the mouse, as a person would: it also gives that document the
 * focus.
 */
export async function clickOn(firefox: Firefox, place: Place, target: Target | string): Promise<void> {
  const { selector, name = '' } = typeof target === 'string' ? { selector: target } : target;
  const middle = await waitUntil(`${selector} ${name}`, () => place.run(middleOf, selector, name));
  const corner = await firefox.window.run(() => {
    const left: number = Reflect.get(globalThis, 'mozInnerScreenX');
    const top: number = Reflect.get(globalThis, 'mozInnerScreenY');
    return { x: left, y: top };
  });
  await clickAt(firefox.marionette, { x: middle.x - corner.x, y: middle.y - corner.y });
}

/**
 * Runs in the document. @returns a point of the screen, or null while nothing of that name is there, stands still
 * and is not covered
 */
async function middleOf(selector: string, name: string): Promise<Point | null> {
  const found = [...document.querySelectorAll(selector)].find((element) => {
    const words = `${element.ariaLabel ?? ''} ${element.textContent}`.replace(/\s+/g, ' ');
    return words.includes(name) && element.getClientRects().length > 0;
  });
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest' });
  const before = found.getBoundingClientRect();
  await new Promise((resolve) => setTimeout(resolve, 60));
  const { left, top, width, height } = found.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const isStill = before.left === left && before.top === top;
  if (!isStill || !found.contains(document.elementFromPoint(x, y))) return null;
  const screenLeft: number = Reflect.get(globalThis, 'mozInnerScreenX');
  const screenTop: number = Reflect.get(globalThis, 'mozInnerScreenY');
  return { x: screenLeft + x, y: screenTop + y };
}

/** Presses the extension's own toolbar button, which grants it the tab in front. */
export async function pressToolbarButton({ window, marionette, addonId }: Firefox): Promise<void> {
  const point = await window.run(async (id) => {
    const { CustomizableUI } = Object(globalThis);
    const widget = `${id.replace(/[^a-z0-9_-]/gi, '_')}-browser-action`;
    CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const button = document.querySelector(`#${widget} .unified-extensions-item-action-button`);
    if (!button) throw new Error('No toolbar button');
    const box = button.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, addonId);
  await clickAt(marionette, point);
}

/** Types with the keyboard into whatever has the focus. */
export async function typeKeys(marionette: Marionette, keys: Iterable<string>): Promise<void> {
  const actions = [...keys].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
}

/** Presses the keys together ("Control", "z"): down in order, up in reverse. */
export async function pressTogether(marionette: Marionette, keys: readonly string[]): Promise<void> {
  const actions = [
    ...keys.map((value) => ({ type: 'keyDown', value })),
    ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
  await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
}

async function clickAt(marionette: Marionette, { x, y }: Point): Promise<void> {
  const actions = [
    { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y), origin: 'viewport' },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
  await marionette.send('WebDriver:PerformActions', { actions: [mouse] });
}
