import { saysClock, saysTime } from '../../sites/_generic-dates';
import type { Steps } from '../../sites/_generic-steps';
import { readInstant, readMilliseconds, readSeconds } from '../../sites/_times';
import { bestSlot } from './best-slot';
import type { Lesson, Slot } from './slots';

/** Words beside times that are not the post's own. */
const OTHER_TIME = /join|member since|regist|last (?:seen|active|visit|edit|reply)|edited|updated/i;
const MACHINE = /^(?:title|datetime|aria-label|data-[\w-]+)$/;

/** @returns where the posts say when they were written; null where they do not */
export function findTime(lesson: Lesson): Steps<Slot | null> {
  return bestSlot(lesson.slots, (slot) => scoreOf(slot, lesson), 0.5);
}

function scoreOf({ parts, order }: Slot, { page }: Lesson): number {
  const there = parts.filter((part) => part !== null);
  const times = there.filter((part) => page.isTime(part));
  if (there.length === 0) return 0;
  const words = times.map((part) => page.words(part));
  const length = words.reduce((sum, each) => sum + each.length, 0) / Math.max(1, words.length);
  const isOther =
    words.some((each) => OTHER_TIME.test(each)) || times.some((part) => OTHER_TIME.test(before(part)));
  const distinct = new Set(words).size / Math.max(1, words.length);
  return (
    times.length / parts.length -
    length / 400 -
    order / 2_000 -
    (isOther ? 0.6 : 0) +
    (times.length > 0 && times.every((part) => part.matches('time,[datetime]')) ? 0.2 : 0) +
    distinct / 20
  );
}

/** The words before it, also those of the label in an element of its own. */
function before(part: Element): string {
  const beside = part.previousSibling?.textContent?.trim() || part.previousElementSibling?.textContent;
  return (beside ?? '').slice(-30);
}

/**
 * @param selector the ways to the time; the first is the slot's
 * @returns them with the attribute that has the exact instant, or fuller words than the page shows
 */
export function withTold({ parts, selector: own }: Slot, selector = own): string {
  const there = parts.filter((part) => part !== null);
  const names = there[0]?.getAttributeNames().filter((each) => MACHINE.test(each)) ?? [];
  const every = (name: string, fits: (value: string, part: Element) => boolean) =>
    there.every((part) => {
      const value = part.getAttribute(name);
      return value !== null && fits(value, part);
    });
  const name =
    names.find((each) => every(each, isInstant)) ??
    names.find((each) => each !== 'datetime' && every(each, isFuller));
  if (name === undefined || name === 'datetime') return selector;
  return selector.replace(own, () => `${own}@${name}`);
}

function isInstant(value: string): boolean {
  return (readInstant(value) ?? readSeconds(value) ?? readMilliseconds(value)) !== null;
}

/** The page shows the day, or how long ago; the attribute says the time of day, too. */
function isFuller(value: string, part: Element): boolean {
  return saysTime(value) && saysClock(value) && !saysClock(part.textContent ?? '');
}
