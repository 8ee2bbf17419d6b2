import { eachInSteps, type Steps } from './_generic-steps';
import type { SearchRoot } from './index';

const NONE: ReadonlySet<Element> = new Set();

/** @returns what tells times of one kind from others: the element's shape, its parent's and what that stands in. */
export function shapeOfTime(time: Element): string {
  const { parentElement: parent } = time;
  return [shapeOf(time), parent === null ? '' : shapeOf(parent), parent?.parentElement?.tagName].join('<');
}

/** @returns tag and classes, without the numbers that differ from post to post. */
export function shapeOf(element: Element): string {
  const classes = (element.getAttribute('class') ?? '').trim().split(/\s+/).slice(0, 4).join('.');
  return `${element.tagName}.${classes.replace(/[-_]\d+|\d{2,}/g, '')}`;
}

const heads = new WeakMap<Element, Element>();
const allHeads = new WeakSet<Element>();

/** @returns the element before the post in which its time stands; null where the time stands in the post. */
export function headOf(post: Element): Element | null {
  return heads.get(post) ?? null;
}

/** @returns whether the element holds the time of the post after it. */
export function isHeadOfPost(element: Element): boolean {
  return allHeads.has(element);
}

/** Whether an element holds something said, without what is in the records within it. */
type IsWhole = (element: Element, records: ReadonlySet<Element>) => boolean;

/**
 * @returns for each time the largest element around it that holds no other time of its group. Where another post
 * stands within a post, that would be too small: then the element of the shape that most have.
 */
export function* recordsAround(times: readonly Element[], isWhole: IsWhole): Steps<Map<Element, Element>> {
  const counts = yield* countAround(times);
  const largest = new Map(times.map((time) => [time, largestAround(time, counts)]));
  const usual = yield* usualShape(largest, isWhole);
  const records = new Map<Element, Element>();
  const timeOf = new Map<Element, Element>();
  const add = (time: Element, record: Element | null) => {
    if (record === null || timeOf.has(record)) return;
    records.set(time, record);
    timeOf.set(record, time);
  };
  yield* eachInSteps(times, (time) => {
    const record = usual === null ? null : ancestorOfShape(time, usual);
    if (record !== null && !holdsTimeOfOuter(record, timeOf)) add(time, record);
  });
  const usuals = new Set(records.values());
  const all = new Set(usuals);
  const hasTwin = twinFinder(times);
  yield* eachInSteps(largest, ([time, record]) => {
    if (records.has(time)) return;
    const isInside = isWithin(time, usuals);
    const whole =
      !isInside && isWhole(record, all)
        ? record
        : smallestWhole(
            isInside ? time : record,
            (element) => hasTwin(element, time),
            (element) => isWhole(element, all),
          );
    const isHead = whole === null && !isInside && hasTwin(record, time);
    const post = isHead ? bodyBelow(record, counts, (element) => isWhole(element, all)) : whole;
    add(time, post);
    if (post !== null) all.add(post);
  });
  return new Map(
    times.flatMap((time) => {
      const record = records.get(time);
      return record === undefined ? [] : [[time, record] as const];
    }),
  );
}

/** A list may hold each post as two elements: a head with the time, and below it who said what. */
function bodyBelow(
  head: Element,
  counts: ReadonlyMap<Element, number>,
  isWhole: (element: Element) => boolean,
): Element | null {
  const body = head.nextElementSibling;
  if (body === null || body.tagName !== head.tagName || counts.has(body) || !isWhole(body)) return null;
  heads.set(body, head);
  allHeads.add(head);
  return body;
}

function largestAround(time: Element, counts: ReadonlyMap<Element, number>): Element {
  let record = time;
  for (let up = record.parentElement; up !== null && up.tagName !== 'BODY'; up = up.parentElement) {
    if (counts.get(up) !== 1) break;
    record = up;
  }
  return record;
}

/** The shape of the elements that say most, and where the time stands in them; null where each is different. */
function* usualShape(records: ReadonlyMap<Element, Element>, isWhole: IsWhole): Steps<string | null> {
  const found = new Map<string, { count: number; length: number }>();
  yield* eachInSteps(records, ([time, record]) => {
    if (!isWhole(record, NONE)) return;
    const shape = shapeAround(time, record);
    const { count, length } = found.get(shape) ?? { count: 0, length: 0 };
    found.set(shape, { count: count + 1, length: length + (record.textContent ?? '').length });
  });
  const repeated = [...found].filter(([, { count }]) => count >= Math.max(2, records.size * 0.2));
  return repeated.toSorted((a, b) => b[1].length - a[1].length)[0]?.[0] ?? null;
}

/** @returns whether the element is one of those, or stands in one. */
export function isWithin(element: Element | null, records: ReadonlySet<Element>): boolean {
  for (let up = element; up !== null; up = up.parentElement) if (records.has(up)) return true;
  return false;
}

/** What stands within a post and has that post's own time in it is no post. */
function holdsTimeOfOuter(element: Element, timeOf: ReadonlyMap<Element, Element>): boolean {
  for (let up = element.parentElement; up !== null; up = up.parentElement) {
    const time = timeOf.get(up);
    if (time !== undefined) return element.contains(time);
  }
  return false;
}

/** @returns the element's tag and the tags from it down to the time. */
export function shapeAround(time: Element, record: Element): string {
  return `${shapeOf(record).split('.')[0]}${pathTo(time, record)}`;
}

/** @returns the element of that shape around the time; null where there is none. */
export function ancestorOfShape(time: Element, shape: string): Element | null {
  const record = ancestorAt(time, depthOf(shape));
  return record !== null && shapeAround(time, record) === shape ? record : null;
}

function smallestWhole(
  start: Element,
  hasTwin: (element: Element) => boolean,
  isWhole: (element: Element) => boolean,
): Element | null {
  let inner = start;
  for (let step = 0; step < 4; step += 1) {
    const { parentElement: up } = inner;
    if (up === null || up.tagName === 'BODY' || hasTwin(inner)) return null;
    if (isWhole(up)) return up;
    inner = up;
  }
  return null;
}

/**
 * Where a neighbour holds a time in the very same place, the list of posts is reached.
 * @returns whether the element around the time has such a neighbour; the places of all times are gathered once for each depth
 */
function twinFinder(times: readonly Element[]): (element: Element, time: Element) => boolean {
  const byDepth = new Map<number, Map<Element, Map<string, Set<Element>>>>();
  const placesAt = (depth: number) => {
    const known = byDepth.get(depth);
    if (known !== undefined) return known;
    const places = new Map<Element, Map<string, Set<Element>>>();
    for (const time of times) {
      const holder = ancestorAt(time, depth);
      const list = holder?.parentElement ?? null;
      if (holder === null || list === null) continue;
      const paths = places.get(list) ?? new Map<string, Set<Element>>();
      places.set(list, paths);
      const path = pathTo(time, holder);
      paths.set(path, (paths.get(path) ?? new Set()).add(holder));
    }
    byDepth.set(depth, places);
    return places;
  };
  return (element, time) => {
    const path = pathTo(time, element);
    const list = element.parentElement;
    const places = placesAt(depthOf(path));
    return list !== null && (places.get(list)?.get(path)?.size ?? 0) > 1;
  };
}

function ancestorAt(element: Element, depth: number): Element | null {
  let up: Element | null = element;
  for (let step = 0; step < depth; step += 1) up = up?.parentElement ?? null;
  return up;
}

function depthOf(path: string): number {
  return path.split('<').length - 1;
}

function pathTo(element: Element, root: Element | null): string {
  let path = '';
  for (let up: Element | null = element; up !== null && up !== root; up = up.parentElement)
    path += `<${up.tagName}`;
  return path;
}

function* countAround(times: readonly Element[]): Steps<Map<Element, number>> {
  const counts = new Map<Element, number>();
  yield* eachInSteps(times, (time) => {
    for (let up: Element | null = time; up !== null; up = up.parentElement)
      counts.set(up, (counts.get(up) ?? 0) + 1);
  });
  return counts;
}

export function documentOf(root: SearchRoot): Document {
  return 'createTreeWalker' in root ? root : root.ownerDocument;
}
