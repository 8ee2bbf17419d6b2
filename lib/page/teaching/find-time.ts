import { readInstant, readMilliseconds, readSeconds } from '../../sites/_times';
import type { Lesson, Slot } from './slots';

/** Words beside times that are not the post's own. */
const OTHER_TIME = /join|member since|regist|last (?:seen|active|visit|edit|reply)|edited|updated/i;
const MACHINE = /^(?:title|datetime|data-[\w-]+)$/;

/** @returns where the posts say when they were written; null where they do not */
export function findTime(lesson: Lesson, among: readonly Slot[] = lesson.slots): string | null {
  let best: { slot: Slot; score: number } | null = null;
  for (const slot of among) {
    const score = scoreOf(slot, lesson);
    if (score > (best?.score ?? 0.5)) best = { slot, score };
  }
  return best === null ? null : withInstant(best.slot);
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

/** @returns the selector, with the attribute that has the exact instant, where it is another than `datetime`. */
export function withInstant({ selector, parts }: Slot): string {
  const there = parts.filter((part) => part !== null);
  const [first] = there;
  const isInstant = (value: string | null) =>
    (readInstant(value) ?? readSeconds(value) ?? readMilliseconds(value)) !== null;
  const name = first
    ?.getAttributeNames()
    .find((each) => MACHINE.test(each) && there.every((part) => isInstant(part.getAttribute(each))));
  return name === undefined || name === 'datetime' ? selector : `${selector}@${name}`;
}
