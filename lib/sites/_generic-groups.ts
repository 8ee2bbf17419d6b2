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

/** Whether an element holds something said, without what is in the records within it. */
type IsWhole = (element: Element, records: ReadonlySet<Element>) => boolean;

/**
 * @returns for each time the largest element around it that holds no other time of its group. Where another post
 * stands within a post, that would be too small: then the element of the shape that most have.
 */
export function recordsAround(times: readonly Element[], isWhole: IsWhole): Map<Element, Element> {
  const counts = countAround(times);
  const largest = new Map(times.map((time) => [time, largestAround(time, counts)]));
  const usual = usualShape(largest, isWhole);
  const records = new Map<Element, Element>();
  const all = new Set<Element>();
  const timeOf = new Map<Element, Element>();
  const add = (time: Element, record: Element | null) => {
    if (record === null || timeOf.has(record)) return;
    records.set(time, record);
    all.add(record);
    timeOf.set(record, time);
  };
  for (const time of times) {
    const record = usual === null ? null : ancestorOfShape(time, usual);
    if (record !== null && !holdsTimeOfOuter(record, timeOf)) add(time, record);
  }
  const usuals = new Set(all);
  for (const [time, record] of largest) {
    if (records.has(time)) continue;
    const isInside = isWithin(time, usuals);
    if (!isInside && isWhole(record, all)) add(time, record);
    else
      add(
        time,
        smallestWhole(time, isInside ? time : record, times, (element) => isWhole(element, all)),
      );
  }
  return new Map(
    times.flatMap((time) => {
      const record = records.get(time);
      return record === undefined ? [] : [[time, record] as const];
    }),
  );
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
function usualShape(records: ReadonlyMap<Element, Element>, isWhole: IsWhole): string | null {
  const all = new Set(records.values());
  const found = new Map<string, { count: number; length: number }>();
  for (const [time, record] of records) {
    if (!isWhole(record, all)) continue;
    const shape = shapeAround(time, record);
    const { count, length } = found.get(shape) ?? { count: 0, length: 0 };
    found.set(shape, { count: count + 1, length: length + (record.textContent ?? '').length });
  }
  const repeated = [...found].filter(([, { count }]) => count >= Math.max(2, records.size * 0.2));
  return repeated.toSorted((a, b) => b[1].length - a[1].length)[0]?.[0] ?? null;
}

function isWithin(element: Element, records: ReadonlySet<Element>): boolean {
  for (let up: Element | null = element; up !== null; up = up.parentElement) if (records.has(up)) return true;
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
  const depth = shape.split('<').length - 1;
  let record: Element | null = time;
  for (let step = 0; step < depth; step += 1) record = record?.parentElement ?? null;
  return record !== null && shapeAround(time, record) === shape ? record : null;
}

function smallestWhole(
  time: Element,
  start: Element,
  times: readonly Element[],
  isWhole: (element: Element) => boolean,
): Element | null {
  let inner = start;
  for (let step = 0; step < 4; step += 1) {
    const { parentElement: up } = inner;
    if (up === null || up.tagName === 'BODY' || hasTwin(inner, time, times)) return null;
    if (isWhole(up)) return up;
    inner = up;
  }
  return null;
}

/** Where a neighbour holds a time in the very same place, the list of posts is reached. */
function hasTwin(element: Element, time: Element, times: readonly Element[]): boolean {
  const list = element.parentElement;
  const path = pathTo(time, element);
  const depth = path.split('<').length - 1;
  return times.some((other) => {
    let twin: Element | null = other;
    for (let step = 0; step < depth; step += 1) twin = twin?.parentElement ?? null;
    return twin !== element && twin?.parentElement === list && pathTo(other, twin) === path;
  });
}

function pathTo(element: Element, root: Element | null): string {
  let path = '';
  for (let up: Element | null = element; up !== null && up !== root; up = up.parentElement)
    path += `<${up.tagName}`;
  return path;
}

function countAround(times: readonly Element[]): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const time of times)
    for (let up: Element | null = time; up !== null; up = up.parentElement)
      counts.set(up, (counts.get(up) ?? 0) + 1);
  return counts;
}

export function documentOf(root: Document | Element): Document {
  return 'createTreeWalker' in root ? root : root.ownerDocument;
}
