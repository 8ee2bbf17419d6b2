import { saysTime } from './_generic-dates';
import {
  ancestorOfShape,
  documentOf,
  isWithin,
  recordsAround,
  shapeAround,
  shapeOf,
  shapeOfTime,
} from './_generic-groups';
import { hasAuthor, isBeside, isConversation, isOfNobody, isQuoted } from './_generic-judge';
import { type Kind, learnKind, type Sample } from './_generic-kinds';
import { eachInSteps, type Steps } from './_generic-steps';
import { timesIn } from './_generic-times';
import { CANDIDATE, POSTING_ITEMS } from './_generic-types';
import { isElement } from './_nodes';
import type { SearchRoot } from './index';

/** Times that look alike, and what was found around them. */
interface Group {
  /** Those around which no post was found yet. */
  times: Element[];
  /** How many of them there have to be before they are looked at again. */
  nextSize: number;
  /** Shapes of the posts that were found: what is added later in such a shape is one at once. */
  readonly shapes: Map<string, Kind>;
  /** The posts, by their times, until enough are known to learn from. */
  learned: Map<Element, Element>;
  nextLearning: number;
}

/** A page may begin with a few posts: what they have in common is learned again from this many. */
const ENOUGH_TO_LEARN = 24;
/** Of more posts than these only so many are learned from. */
const MAX_SAMPLES = 48;

/** Posts told by their likeness to others, of every document. */
const kinds = new WeakMap<Element, Kind>();
const groups = new WeakMap<Document, Map<string, Group>>();
/** As NodeFilter and its answers are numbered. */
const SHOW_ELEMENTS_AND_TEXTS = 5;
const ACCEPT = 1;
const REJECT = 2;
const FRAGMENT_NODE = 11;
const NONE: ReadonlySet<Element> = new Set();
const seen = new WeakSet<Element>();
/** Elements that hold a post found before. */
const seenInside = new WeakSet<Element>();

/** @returns what the post has in common with others; null for other elements. */
export function kindOfRecord(element: Element): Kind | null {
  return kinds.get(element) ?? null;
}

/** @returns whether any posts were found in the document of the root; a shadow root's may not be marked there. */
export function hasRecords(root: SearchRoot): boolean {
  return root.nodeType === FRAGMENT_NODE || seenInside.has(documentOf(root).documentElement);
}

export function isRecord(element: Element): boolean {
  return kinds.has(element);
}

/** Looks in the root for posts, in it or around it, and remembers them. @returns those that were found. */
export function* findRecords(root: SearchRoot): Steps<Element[]> {
  const document = documentOf(root);
  const known = groups.get(document) ?? new Map<string, Group>();
  groups.set(document, known);
  const touched = new Set<string>();
  const found: Element[] = [];
  const times = yield* timesIn(root);
  yield* eachInSteps(times, (time) => {
    // What is quoted tells its own time.
    if (seen.has(time) || time.closest('blockquote') !== null) return;
    seen.add(time);
    const shapes = [shapeOfTime(time), shapeOf(time)];
    const alike = shapes.flatMap((shape) => recordLikeOthers(time, known.get(shape)))[0];
    if (alike !== undefined) found.push(alike);
    else for (const shape of shapes) addTo(known, shape, time);
    for (const shape of shapes) touched.add(shape);
  });
  const ready = [...touched].flatMap((shape) => {
    const group = known.get(shape);
    return group !== undefined && group.times.length >= group.nextSize
      ? [{ group, isPlain: !shape.includes('<') }]
      : [];
  });
  // Times that stand alike come first, the larger group before the smaller; then those that only look alike.
  const size = ({ group, isPlain }: (typeof ready)[number]) => (isPlain ? 0 : 1e6) + group.times.length;
  for (const { group } of ready.toSorted((a, b) => size(b) - size(a)))
    found.push(...(yield* recordsOf(group)));
  for (const shape of touched) found.push(...(yield* learnAgain(known.get(shape))));
  return found;
}

function addTo(groups: Map<string, Group>, shape: string, time: Element): void {
  const group = groups.get(shape) ?? {
    times: [],
    nextSize: 2,
    shapes: new Map<string, Kind>(),
    learned: new Map<Element, Element>(),
    nextLearning: 0,
  };
  groups.set(shape, group);
  group.times.push(time);
}

/** A post that was added beside others: nothing needs to be compared again. */
function recordLikeOthers(time: Element, group: Group | undefined): Element[] {
  for (const [shape, kind] of group?.shapes ?? []) {
    const record = ancestorOfShape(time, shape);
    if (record === null || kinds.has(record)) continue;
    if (!isWhole(record, NONE)) continue;
    accept(record, kind);
    if (group !== undefined && !learnedEnough(group)) group.learned.set(time, record);
    return [record];
  }
  return [];
}

/** What few posts have in common by chance is not what all have: learned anew when there are more. */
function* learnAgain(group: Group | undefined): Steps<Element[]> {
  if (group === undefined || group.learned.size < group.nextLearning || group.learned.size === 0) return [];
  const posts = new Map([...group.learned].filter(([time, post]) => time.isConnected && post.isConnected));
  group.nextLearning = learnedEnough(group) ? Number.POSITIVE_INFINITY : 3 * group.learned.size;
  const learned = yield* learnKind(posts, isRecord);
  if (learned === null) return [];
  for (const [time, post] of posts) {
    kinds.set(post, learned.kind);
    group.shapes.set(shapeAround(time, post), learned.kind);
  }
  return [...posts.values()];
}

function accept(post: Element, kind: Kind): void {
  kinds.set(post, kind);
  for (let up = post.parentElement; up !== null && !seenInside.has(up); up = up.parentElement)
    seenInside.add(up);
}

function* recordsOf(group: Group): Steps<Element[]> {
  group.times = group.times.filter((time) => time.isConnected && !isInRecord(time));
  // Ever rarer, so that a page full of times costs little for each.
  group.nextSize = Math.floor(group.times.length * 1.15) + 1;
  const records = yield* asDeclared(yield* recordsAround(group.times, isWhole));
  for (const [time, record] of records) if (seenInside.has(record)) records.delete(time);
  const around = new Set(records.values());
  const learned = yield* learnKind(spread(records), (element) => around.has(element));
  if (learned === null || !isConversation(learned.kind, learned.samples)) return [];
  const isAuthored = new Map(
    learned.samples.map((sample) => [sample.parts.post, isSaidBySomeone(sample, learned.kind, around)]),
  );
  const posts: Element[] = [];
  yield* eachInSteps(records, ([time, post]) => {
    if (isAuthored.get(post) === false || isBeside(post) || isQuoted(post, around)) return;
    posts.push(post);
    accept(post, learned.kind);
    group.shapes.set(shapeAround(time, post), learned.kind);
    if (!learnedEnough(group)) group.learned.set(time, post);
  });
  group.nextLearning = learnedEnough(group) ? Number.POSITIVE_INFINITY : 3 * group.learned.size;
  return posts;
}

/** Words without a name within a post are a part of it. */
function isSaidBySomeone(sample: Sample, kind: Kind, posts: ReadonlySet<Element>): boolean {
  if (hasAuthor(sample, kind)) return true;
  return isOfNobody(sample, kind) && !isWithin(sample.parts.post.parentElement, posts);
}

function learnedEnough({ learned }: Group): boolean {
  return learned.size >= ENOUGH_TO_LEARN;
}

/** @returns so many of the posts as tell what all have in common, from the first to the last of them */
function spread(records: ReadonlyMap<Element, Element>): Map<Element, Element> {
  const step = Math.max(1, records.size / MAX_SAMPLES);
  return new Map([...records].filter((_, index) => Math.floor(index % step) === 0));
}

function isInRecord(element: Element): boolean {
  for (let up: Element | null = element; up !== null; up = up.parentElement) if (kinds.has(up)) return true;
  return false;
}

/** Beside who and when there is something said: words that are neither a link nor a time. */
function isWhole(element: Element, records: ReadonlySet<Element>): boolean {
  const walker = documentOf(element).createTreeWalker(element, SHOW_ELEMENTS_AND_TEXTS, (node) =>
    isElement(node) && records.has(node) ? REJECT : ACCEPT,
  );
  let stretches = 0;
  let isSaid = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
    if (!/\S/.test(words)) continue;
    stretches += 1;
    isSaid ||= /\p{L}/u.test(words) && !saysTime(words) && !node.parentElement?.closest('a,time,button');
    if (isSaid && stretches >= 3) return true;
  }
  return false;
}

/** An element that declares itself a post, right around or right inside, stands for it. */
function* asDeclared(records: ReadonlyMap<Element, Element>): Steps<Map<Element, Element>> {
  const all = new Set(records.values());
  const declared = new Set([...records.keys()].map((time) => time.closest(CANDIDATE)));
  const result = new Map<Element, Element>();
  yield* eachInSteps(records, ([time, record]) => {
    if (isTextOfItem(record)) return;
    const inside = time.closest(CANDIDATE);
    const isOther = inside !== null && record !== inside && !all.has(inside);
    result.set(time, isOther && (record.contains(inside) || isLikeOneIn(inside, declared)) ? inside : record);
  });
  return result;
}

/** A post around its answers is called as they are; what was found of it is but its head. */
function isLikeOneIn(element: Element, posts: ReadonlySet<Element | null>): boolean {
  return Array.from(element.querySelectorAll(CANDIDATE)).some(
    (answer) =>
      posts.has(answer) &&
      answer.tagName === element.tagName &&
      Array.from(answer.classList).some((name) => element.classList.contains(name)),
  );
}

/** Where an item around says that its own text stands in there, the item is read, and not the same words twice. */
function isTextOfItem(record: Element): boolean {
  const text = record.querySelector('[itemprop~="text"]')?.closest(POSTING_ITEMS) ?? null;
  return text !== null && text !== record && text.contains(record);
}
