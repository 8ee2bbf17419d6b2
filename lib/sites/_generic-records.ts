import { documentOf, recordsAround, shapeOfTime } from './_generic-groups';
import { postsAmong } from './_generic-judge';
import { type Kind, learnKind } from './_generic-kinds';
import { partsOf } from './_generic-parts';
import { timesIn } from './_generic-times';
import { CANDIDATE } from './_generic-types';

interface Group {
  times: Element[];
  /** How many times there have to be before they are looked at again. */
  nextSize: number;
}

/** Posts told by their likeness to others, of every document. */
const kinds = new WeakMap<Element, Kind>();
const groups = new WeakMap<Document, Map<string, Group>>();
const seen = new WeakSet<Element>();
/** Elements that hold a post found before. */
const seenInside = new WeakSet<Element>();

/** @returns what the post has in common with others; null for other elements. */
export function kindOfRecord(element: Element): Kind | null {
  return kinds.get(element) ?? null;
}

export function isRecord(element: Element): boolean {
  return kinds.has(element);
}

/** @returns the posts that were found by looking at the root: in it, or around it. */
export function findRecords(root: Document | Element): Element[] {
  const document = documentOf(root);
  const known = groups.get(document) ?? new Map<string, Group>();
  groups.set(document, known);
  const touched = new Set<string>();
  for (const time of timesIn(root)) {
    if (seen.has(time)) continue;
    seen.add(time);
    const shape = shapeOfTime(time);
    const group = known.get(shape) ?? { times: [], nextSize: 2 };
    known.set(shape, group);
    group.times.push(time);
    touched.add(shape);
  }
  const found: Element[] = [];
  const bySize = [...touched].flatMap((shape) => ({ group: known.get(shape) }));
  for (const { group } of bySize.toSorted(
    (a, b) => (b.group?.times.length ?? 0) - (a.group?.times.length ?? 0),
  ))
    if (group !== undefined && group.times.length >= group.nextSize) found.push(...recordsOf(group));
  return found;
}

function recordsOf(group: Group): Element[] {
  group.times = group.times.filter((time) => time.isConnected && !isInRecord(time));
  group.nextSize = Math.ceil(group.times.length * 1.25) + 1;
  const records = asDeclared(recordsAround(group.times, isWhole));
  for (const [time, record] of records) if (seenInside.has(record)) records.delete(time);
  const around = new Set(records.values());
  const learned = learnKind(records, (element) => around.has(element));
  if (learned === null) return [];
  const posts = postsAmong(learned.kind, learned.samples).map(({ parts }) => parts.post);
  for (const post of posts) {
    kinds.set(post, learned.kind);
    for (let up = post.parentElement; up !== null && !seenInside.has(up); up = up.parentElement)
      seenInside.add(up);
  }
  return posts;
}

function isInRecord(element: Element): boolean {
  for (let up: Element | null = element; up !== null; up = up.parentElement) if (kinds.has(up)) return true;
  return false;
}

/** Who, when and what: at least three stretches of text that are no other post's. */
function isWhole(element: Element, records: ReadonlySet<Element>): boolean {
  return partsOf(element, (other) => other !== element && records.has(other)).texts.length >= 3;
}

/** An element that declares itself a post, right around or right inside, stands for it. */
function asDeclared(records: ReadonlyMap<Element, Element>): Map<Element, Element> {
  const all = new Set(records.values());
  const result = new Map<Element, Element>();
  for (const [time, record] of records) {
    const inside = time.closest(CANDIDATE);
    result.set(
      time,
      inside !== null && record !== inside && record.contains(inside) && !all.has(inside) ? inside : record,
    );
  }
  return result;
}
