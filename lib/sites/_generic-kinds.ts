import { aroundText, controlWords } from './_generic-around';
import { type Block, blocksOf, shapeOfBlock } from './_generic-blocks';
import { saysClock } from './_generic-dates';
import { shapeOfTime } from './_generic-groups';
import { isLinked, namingPart } from './_generic-named';
import { type Parts, partsOf } from './_generic-parts';
import { readGenericRating } from './_generic-rating';
import { eachInSteps, type Steps } from './_generic-steps';
import { isTime, readTimeOf } from './_generic-times';
import { wordsOf } from './_generic-words';

/** What the posts of one page have in common, learned from all of them. */
export interface Kind {
  /** Words that are the page's: "Reply", "Joined:". */
  readonly controls: ReadonlySet<string>;
  /** Shape of the part that holds the text. */
  readonly body: string;
  /** Shapes that many of the posts have. */
  readonly common: ReadonlySet<string>;
  /** Shape of the time, as the group of times has it. */
  readonly time: string;
  /** The names of nearly all authors are links. */
  readonly areLinked: boolean;
  /** Most of the posts give stars. */
  readonly isRated: boolean;
}

/** What was learned of one element. */
export interface Sample {
  readonly parts: Parts;
  readonly time: Element;
  readonly name: Element | null;
}

/** Longest part that counts in full when the parts of posts are weighed. */
const MAX_WEIGHT = 600;

/** @returns what the posts have in common, and each of them with its author; null where they hold no text. */
export function* learnKind(
  records: ReadonlyMap<Element, Element>,
  isOther: (element: Element) => boolean,
): Steps<{ kind: Kind; samples: Sample[] } | null> {
  const read: { time: Element; parts: Parts }[] = [];
  yield* eachInSteps(records, ([time, record]) => read.push({ time, parts: partsOf(record, isOther) }), 5);
  const controls = controlWords(read.map(({ parts }) => parts));
  const time = timeShape(read.map(({ parts }) => parts));
  const timed = read.map(({ time: at, parts }) => ({
    parts,
    time: parts.elements.find((element) => shapeOfTime(element) === time && isTime(element)) ?? at,
  }));
  const samples: Sample[] = [];
  yield* eachInSteps(
    timed,
    ({ time: at, parts }) =>
      samples.push({ parts, time: at, name: namingPart(parts, at, (words) => controls.has(words)) }),
    5,
  );
  const weights = new Map<string, number>();
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  const blocks: Block[] = [];
  const weigh = ({ parts, time: at, name }: Sample) => {
    const shapes = new Set<string>();
    for (const block of blocksOf(parts, aroundText(parts, at, name, controls))) {
      const text = `${block.shape} ${block.element.textContent?.slice(0, 200)}`;
      // What an author has under each of his posts says nothing anew.
      if (seen.has(text)) continue;
      seen.add(text);
      shapes.add(block.shape);
      blocks.push(block);
      weights.set(block.shape, (weights.get(block.shape) ?? 0) + Math.min(block.words, MAX_WEIGHT));
    }
    for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  };
  yield* eachInSteps(samples, weigh, 5);
  const outer = [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  if (outer === undefined || isMostlyLinked(blocks.filter(({ shape }) => shape === outer))) return null;
  const body = innerShape(blocks.filter(({ shape }) => shape === outer)) ?? outer;
  const common = new Set(
    [...counts].filter(([, count]) => count > Math.max(1, samples.length / 4)).map(([shape]) => shape),
  );
  const rated = samples.filter(({ parts }) => readGenericRating(parts.post) !== null).length;
  const named = samples.filter(({ name }) => name !== null);
  const areLinked = named.filter(({ name }) => isLinked(name)).length >= 0.8 * named.length;
  const isRated = rated >= samples.length / 2;
  return { kind: { controls, body, common, time, areLinked, isRated }, samples };
}

/** A post may hold several times (of its author's joining, of a change): the one that links to it says most. */
function timeShape(posts: readonly Parts[]): string {
  const scores = new Map<string, number>();
  for (const { elements, links } of posts) {
    const shapes = new Map<string, number>();
    for (const element of elements) {
      if (!isTime(element) || element.closest('blockquote') !== null) continue;
      const shape = shapeOfTime(element);
      if (shapes.has(shape)) continue;
      const isLinked = links.some(
        (link) => link.contains(element) || (element.contains(link) && wordsOf(link) === wordsOf(element)),
      );
      const { postedAt, postedAtText } = readTimeOf(element);
      const isExact = postedAt !== null || saysClock(postedAtText ?? '');
      shapes.set(shape, 2 + (isLinked ? 3 : 0) + (postedAt === null ? 0 : 2) + (isExact ? 1 : 0));
    }
    for (const [shape, score] of shapes) scores.set(shape, (scores.get(shape) ?? 0) + score);
  }
  return [...scores].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** Lists of topics say little but the titles that lead to them. */
function isMostlyLinked(blocks: readonly Block[]): boolean {
  const said = blocks.reduce((sum, { words }) => sum + words, 0);
  const all = blocks.reduce((sum, { element }) => sum + wordsOf(element).length, 0);
  return said < all * 0.3;
}

const HOLDERS = 'div,section,article,td,span,blockquote';

/** A picture, a quotation or a signature may stand beside the text in one block: the part that every block has once. */
function innerShape(blocks: readonly Block[]): string | null {
  const found = new Map<string, { once: number; words: number }>();
  let all = 0;
  for (const { element } of blocks) {
    all += element.textContent?.length ?? 0;
    const inBlock = new Map<string, Element | null>();
    for (const inner of Array.from(element.querySelectorAll(HOLDERS)).slice(0, 60)) {
      const shape = shapeOfBlock(inner);
      if (/^\w+\.\[\]$/.test(shape)) continue;
      inBlock.set(shape, inBlock.has(shape) ? null : inner);
    }
    for (const [shape, inner] of inBlock) {
      if (inner === null) continue;
      const known = found.get(shape) ?? { once: 0, words: 0 };
      found.set(shape, { once: known.once + 1, words: known.words + (inner.textContent?.length ?? 0) });
    }
  }
  const inner = [...found].filter(
    ([, { once, words }]) => once >= blocks.length * 0.85 && words >= all * 0.6,
  );
  return inner.at(-1)?.[0] ?? null;
}
