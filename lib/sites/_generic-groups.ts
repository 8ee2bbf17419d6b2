/** @returns what tells times of one kind from others: the element's shape, its parent's and what that stands in. */
export function shapeOfTime(time: Element): string {
  const { parentElement: parent } = time;
  return [shapeOf(time), parent === null ? '' : shapeOf(parent), parent?.parentElement?.tagName].join('<');
}

/** @returns tag and classes, without the numbers that differ from post to post. */
export function shapeOf(element: Element): string {
  const classes = (element.getAttribute('class') ?? '').trim().split(/\s+/).slice(0, 4).join('.');
  return `${element.tagName}.${classes.replace(/\d+/g, '')}`;
}

/**
 * @returns for each time the largest element around it that holds no other time of its group; a step further up
 * where that element has nothing of a post beside the time.
 */
export function recordsAround(
  times: readonly Element[],
  isWhole: (element: Element, records: ReadonlySet<Element>) => boolean,
): Map<Element, Element> {
  const counts = countAround(times);
  const around = (time: Element) => {
    let record = time;
    for (let up = record.parentElement; up !== null && up.tagName !== 'BODY'; up = up.parentElement) {
      if (counts.get(up) !== 1) break;
      record = up;
    }
    return record;
  };
  const records = new Map(times.map((time) => [time, around(time)]));
  const all = new Set(records.values());
  for (const [time, record] of records) {
    if (isWhole(record, all)) continue;
    const wider = widened(record, counts, all, isWhole);
    all.delete(record);
    if (wider === null) records.delete(time);
    else {
      records.set(time, wider);
      all.add(wider);
    }
  }
  return records;
}

/** Answers may stand inside the post they answer: what is theirs does not count as its own. */
function widened(
  record: Element,
  counts: ReadonlyMap<Element, number>,
  records: ReadonlySet<Element>,
  isWhole: (element: Element, records: ReadonlySet<Element>) => boolean,
): Element | null {
  let inner = record;
  for (let up = record.parentElement, step = 0; up !== null && step < 3; up = up.parentElement, step += 1) {
    if (up.tagName === 'BODY' || records.has(up) || hasTwin(inner, counts)) return null;
    if (isWhole(up, records)) return up;
    inner = up;
  }
  return null;
}

/** Where a neighbour of the same kind holds a time too, the list of posts is reached. */
function hasTwin(element: Element, counts: ReadonlyMap<Element, number>): boolean {
  for (const other of element.parentElement?.children ?? [])
    if (other !== element && counts.has(other) && shapeOf(other) === shapeOf(element)) return true;
  return false;
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
