import { saysClock, saysTime } from './_generic-dates';
import { documentOf } from './_generic-groups';
import { eachInSteps, type Steps } from './_generic-steps';
import { isElement } from './_nodes';
import { readInstant } from './_times';
import type { SearchRoot } from './index';

/** As NodeFilter numbers them. */
const SHOW_TEXTS = 4;

/** Attributes in which a page tells more of a time than it shows. */
const TOLD = ['datetime', 'title', 'aria-label', 'data-tooltip', 'data-original-title', 'data-tippy-content'];
const DECLARED = TOLD.map((name) => `[${name}]`).join(',');
const NOT_SHOWN = new Set([
  'SCRIPT',
  'STYLE',
  'TEXTAREA',
  'OPTION',
  'NOSCRIPT',
  'TEMPLATE',
  'INS',
  'DEL',
  'BUTTON',
  'INPUT',
  'IMG',
  'TITLE',
]);

/** @returns the elements under the root that tell a time: first those that declare it, then those that say it in words. */
export function* timesIn(root: SearchRoot): Steps<Set<Element>> {
  const found = new Set<Element>();
  if (isElement(root) && root.matches(DECLARED) && tellsTime(root)) found.add(root);
  yield* eachInSteps(root.querySelectorAll(`time,${DECLARED}`), (element) => {
    if (tellsTime(element)) found.add(element);
  });
  yield* eachInSteps(textsIn(root), (text) => {
    const parent = text.parentElement;
    if (parent === null || NOT_SHOWN.has(parent.tagName) || !saysTime(text.nodeValue ?? '')) return;
    if (!isWithin(parent, found)) found.add(parent);
  });
  return found;
}

function* textsIn(root: SearchRoot): Generator<Node> {
  const walker = documentOf(root).createTreeWalker(root, SHOW_TEXTS);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) yield node;
}

/** @returns whether the element is a time by what it declares. */
function tellsTime(element: Element): boolean {
  if (NOT_SHOWN.has(element.tagName)) return false;
  if (element.matches('time')) return true;
  return TOLD.some((name) => {
    const value = element.getAttribute(name);
    return value !== null && (saysTime(value) || (name !== 'aria-label' && readInstant(value) !== null));
  });
}

function isWithin(element: Element, found: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element, up = 0; at !== null && up < 3; at = at.parentElement, up += 1)
    if (found.has(at)) return true;
  return false;
}

/** @returns whether the element tells a time, declared or in words of its own. */
export function isTime(element: Element): boolean {
  if (tellsTime(element)) return true;
  if (NOT_SHOWN.has(element.tagName)) return false;
  for (const node of element.childNodes)
    if (node.nodeType === 3 && saysTime(node.nodeValue ?? '')) return true;
  return false;
}

/** @returns the instant that the element declares, and the words of the page that say most of it. */
export function readTimeOf(element: Element): { postedAt: number | null; postedAtText: string | null } {
  const told = TOLD.map((name) => element.getAttribute(name)).filter((value) => value !== null);
  const postedAt = told.map((value) => readInstant(value)).find((instant) => instant !== null) ?? null;
  const shown = shownWords(element);
  if (postedAt !== null) return { postedAt, postedAtText: shown ?? told[0] ?? null };
  const fuller = told.find((value) => saysTime(value) && (saysClock(value) || shown === null));
  return { postedAt, postedAtText: fuller ?? shown };
}

/** Words around a time ("by ada » ") are left out where the time stands in a text node of its own. */
function shownWords(element: Element): string | null {
  for (const node of element.childNodes) {
    const words = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
    if (saysTime(words)) return words.replace(/^[^\p{L}\d]+|[^\p{L}\d.)]+$/gu, '');
  }
  return element.textContent?.trim() || null;
}
