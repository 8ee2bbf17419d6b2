import { eachInSteps, type Steps } from '../../sites/_generic-steps';
import { above } from './learning-page';
import { partSelectors } from './part-selectors';
import { skipInText } from './skip-in-text';
import type { Lesson, Slot } from './slots';

/** Where the text is, and what inside it is not: selectors. */
export interface FoundText {
  readonly text: string;
  readonly skip: string | null;
  /** Share of the posts' own words, from 0 to 1. */
  readonly share: number;
}

/** A place that may hold the text. */
interface Block {
  readonly selector: string;
  /** Share of the posts' own words that it holds, and of other words in what it holds. */
  readonly share: number;
  readonly noise: number;
  /** Elements a post. */
  readonly pieces: number;
  /** Whether what was pointed at stands in it. */
  readonly isPointed: boolean;
  /** Share of the posts that have it. */
  readonly coverage: number;
  /** How far above what was pointed at it stands. */
  readonly above: number;
  readonly order: number;
  /** Of each post. */
  readonly shares: readonly number[];
}

/** Of a post's words a block holds this share at least. */
const LEAST_SHARE = 0.1;
/** Share of the posts that have it, of one place and of the first one. */
const LEAST_COVERED = 0.1;
const COMMON = 0.5;
const MOST_WAYS = 3;
const MOST_MODELS = 3;
/** So few steps above what was pointed at a text begins that is called one. */
const NEAR = 1;
/** What texts are called. */
const NAMED = /(?:text|body|contents?|message|markdown|prose|wrapper|comment)(?:"\])?$/i;

/**
 * @param beside author and time, which are no text
 * @param pointed the words of a post, where the person pointed at some
 */
export function* findText(
  lesson: Lesson,
  beside: readonly (Slot | null)[],
  pointed: Element | null,
): Steps<FoundText | null> {
  const outside = beside.filter((slot) => slot !== null);
  const blocks: Block[] = [];
  yield* eachInSteps(
    blockSelectors(lesson, pointed),
    ([selector, order]) => {
      const block = weigh(selector, order, lesson, outside, pointed);
      if (block !== null) blocks.push(block);
    },
    3,
  );
  const common = blocks.filter(({ coverage }) => coverage >= COMMON);
  const around = bestOf(common.filter(({ isPointed }) => isPointed));
  const any = bestOf(common);
  const isText = around !== null && (any === null || around.share > any.share * 0.4);
  const best = isText ? around : any;
  if (best === null) return null;
  const ways = isText ? withOthers(best, blocks) : [best.selector];
  return { text: ways.join(' || '), skip: skipInText(lesson, ways.join()), share: best.share };
}

/** Some posts have their text in another place: ways to it that lead somewhere only where the first does not. */
function withOthers(best: Block, blocks: readonly Block[]): string[] {
  const ways = [best.selector];
  const covered = best.shares.map((share) => share > 0);
  while (ways.length < MOST_WAYS && covered.includes(false)) {
    const gainOf = ({ shares }: Block) =>
      shares.reduce((sum, share, index) => sum + (covered[index] ? 0 : share), 0);
    const next = blocks.filter((block) => gainOf(block) > 0.5).toSorted((a, b) => gainOf(b) - gainOf(a))[0];
    if (next === undefined) break;
    ways.push(next.selector);
    for (const [index, share] of next.shares.entries()) covered[index] ||= share > 0;
  }
  return ways;
}

/** Selectors of what holds a good part of a post's own words, the innermost of what was pointed at first. */
function blockSelectors(lesson: Lesson, pointed: Element | null): Map<string, number> {
  const { posts, record, page } = lesson;
  const orders = new Map<string, number>();
  const add = (element: Element, post: Element) => {
    for (const selector of partSelectors(element, post, record.selector, page))
      if (!orders.has(selector)) orders.set(selector, orders.size);
  };
  for (let at = pointed; at !== null && at !== record.post; at = above(at)) add(at, record.post);
  for (const [index, post] of posts.slice(0, MOST_MODELS).entries())
    for (const element of heavyParts(index, lesson)) add(element, post);
  return orders;
}

function heavyParts(index: number, { posts, words, fresh }: Lesson): Element[] {
  const post = posts[index];
  const weights = new Map<Element, number>();
  let total = 0;
  for (const each of words[index] ?? []) {
    if (!fresh.has(each.words)) continue;
    total += each.words.length;
    for (let at: Element | null = each.parent; at !== null && at !== post; at = at.parentElement)
      weights.set(at, (weights.get(at) ?? 0) + each.words.length);
  }
  return [...weights].filter(([, weight]) => weight >= total * 0.3).map(([element]) => element);
}

function weigh(
  selector: string,
  order: number,
  { posts, own, words, fresh }: Lesson,
  outside: readonly Slot[],
  pointed: Element | null,
): Block | null {
  let [noise, pieces, there, isPointed, touched, spoken, up] = [0, 0, 0, false, 0, 0, 0];
  const shares: number[] = posts.map(() => 0);
  for (const [index, post] of posts.entries()) {
    const all = own.ownParts(post, selector);
    const outer = all.filter((part) => !all.some((other) => other !== part && other.contains(part)));
    const said = words[index] ?? [];
    const total = lengthOf(said.filter((each) => fresh.has(each.words)));
    if (total > 0) spoken += 1;
    if (outer.length === 0) continue;
    there += 1;
    pieces += outer.length;
    if (outer.some((part) => outside.some(({ parts }) => part.contains(parts[index] ?? null)))) touched += 1;
    const around = pointed && outer.find((part) => part.contains(pointed));
    if (pointed && around) [isPointed, up] = [true, stepsUp(pointed, around)];
    const held = said.filter(({ parent }) => outer.some((part) => part.contains(parent)));
    const good = lengthOf(held.filter((each) => fresh.has(each.words)));
    shares[index] = good / Math.max(1, total);
    noise += (lengthOf(held) - good) / Math.max(1, lengthOf(held));
  }
  const share = shares.reduce((sum, each) => sum + each, 0) / Math.max(1, spoken);
  if (there < posts.length * LEAST_COVERED || touched > there * 0.2 || share < LEAST_SHARE) return null;
  return {
    selector,
    share,
    noise: noise / there,
    pieces: pieces / there,
    isPointed,
    coverage: there / posts.length,
    above: up,
    order,
    shares,
  };
}

/** @returns the block with most of the posts' own words and least else; one with a mark of its own is preferred. */
function bestOf(blocks: readonly Block[]): Block | null {
  return blocks.toSorted((a, b) => worthOf(b) - worthOf(a))[0] ?? null;
}

function stepsUp(from: Element, to: Element): number {
  let steps = 0;
  for (let at: Element | null = from; at !== null && at !== to; at = at.parentElement) steps += 1;
  return steps;
}

function worthOf({ selector, share, noise, pieces, above: up, order }: Block): number {
  const last = selector.split(/[\s>]+/).at(-1) ?? '';
  const steps = selector.split('>').length - 1;
  return (
    Math.min(share, 1) -
    noise -
    0.04 * Math.min(4, pieces - 1) -
    0.012 * steps -
    0.006 * up -
    (/:(?:not|nth|last)/.test(selector) ? 0.05 : 0) +
    (pieces < 1.5 && NAMED.test(last) ? (up <= NEAR ? 0.2 : 0.08) : 0) -
    order / 5_000
  );
}

function lengthOf(all: readonly { readonly words: string }[]): number {
  return all.reduce((sum, { words }) => sum + words.length, 0);
}
