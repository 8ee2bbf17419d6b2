import type { Steps } from '../../sites/_generic-steps';
import { type SaidWords, SENTENCE } from './said-words';
import type { Lesson, Slot } from './slots';

/** A place that may hold the text. */
export interface Block {
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
  /** Share of the posts in which it runs paragraphs together. */
  readonly glued: number;
  /** Of each post; and whether it has one. */
  readonly shares: readonly number[];
  readonly there: readonly boolean[];
}

/** Of a post's words a block holds this share at least. */
const LEAST_SHARE = 0.1;
/** Share of the posts that have it. */
const LEAST_COVERED = 0.1;
/** What a text costs whose paragraphs are run together. */
const GLUED = 0.15;
/** So few steps above what was pointed at a text begins that is called one. */
const NEAR = 1;
/** What texts are called. */
const NAMED = /(?:text|body|contents?|message|markdown|prose|wrapper|comment)[-_]?(?:"\])?$/i;

/**
 * @param order where the selector stands among those that are asked
 * @param said the words of each post
 * @param outside author and time, which are no text
 * @returns what the selector tells of the posts; null where that is no text
 */
export function* weighText(
  selector: string,
  order: number,
  { posts, own, outsideBoxes }: Lesson,
  said: readonly (readonly SaidWords[])[],
  outside: readonly Slot[],
  pointed: Element | null,
): Steps<Block | null> {
  let [noise, pieces, touched, spoken, up, glued] = [0, 0, 0, 0, 0, 0];
  let isPointed = false;
  const shares: number[] = posts.map(() => 0);
  const there: boolean[] = posts.map(() => false);
  for (const [index, post] of posts.entries()) {
    const words = said[index] ?? [];
    const total = lengthOf(words.filter(({ isText }) => isText));
    if (total > 0) spoken += 1;
    const all = own.ownParts(post, selector);
    const outer = outermost(all);
    yield null;
    if (outer.length === 0) continue;
    there[index] = true;
    pieces += outer.length;
    if (outer.some(runsTogether)) glued += 1;
    if (outer.some((part) => outside.some(({ parts }) => overlap(part, parts[index] ?? null)))) touched += 1;
    const around = pointed && outer.find((part) => part.contains(pointed));
    if (pointed && around) [isPointed, up] = [true, stepsUp(pointed, around)];
    const held = words.filter(({ parent }) => outer.some((part) => part.contains(parent)));
    const good = lengthOf(held.filter(({ isText }) => isText));
    shares[index] = good / Math.max(1, total);
    noise += (lengthOf(held) - good) / Math.max(1, lengthOf(held));
  }
  const count = there.filter(Boolean).length;
  const share = shares.reduce((sum, each) => sum + each, 0) / Math.max(1, spoken);
  if (count < posts.length * LEAST_COVERED || touched > count * 0.2 || share < LEAST_SHARE) return null;
  const facts = { selector: outsideBoxes(selector), share, isPointed, above: up, order, shares, there };
  return {
    ...facts,
    noise: noise / count,
    pieces: pieces / count,
    coverage: count / posts.length,
    glued: glued / count,
  };
}

/** @returns the block with most of the posts' own words and least else; one with a mark of its own is preferred. */
export function bestText(blocks: readonly Block[]): Block | null {
  return blocks.toSorted((a, b) => worthOf(b) - worthOf(a))[0] ?? null;
}

function worthOf({ selector, share, noise, pieces, above: up, order, glued }: Block): number {
  const last =
    selector
      .replace(/:not\([^:].*$/, '')
      .split(/[\s>]+/)
      .at(-1) ?? '';
  const steps = selector.split('>').length - 1;
  return (
    Math.min(share, 1) -
    noise -
    GLUED * glued -
    0.04 * Math.min(4, pieces - 1) -
    0.012 * steps -
    0.006 * up -
    (/:(?:not\(:|nth|last)/.test(selector) ? 0.05 : 0) +
    (pieces < 1.5 && NAMED.test(last) ? (up <= NEAR ? 0.2 : 0.08) : 0) -
    order / 5_000
  );
}

/** In document order what stands in an element comes right after it. */
function outermost(all: readonly Element[]): Element[] {
  let outer: Element | null = null;
  return all.filter((part) => {
    if (outer?.contains(part)) return false;
    outer = part;
    return true;
  });
}

function stepsUp(from: Element, to: Element): number {
  let steps = 0;
  for (let at: Element | null = from; at !== null && at !== to; at = at.parentElement) steps += 1;
  return steps;
}

function overlap(part: Element, other: Element | null): boolean {
  return other !== null && (part.contains(other) || other.contains(part));
}

/** Whether a page lays out as lines what are spans beside each other, with nothing between them. */
function runsTogether(part: Element): boolean {
  return [...part.querySelectorAll('span')].some((span) => {
    const before = span.previousElementSibling;
    if (before?.localName !== 'span' || before !== span.previousSibling) return false;
    const [first, second] = [before.textContent ?? '', span.textContent ?? ''];
    if (first.length < SENTENCE || second.length < SENTENCE) return false;
    return /\S$/.test(first) && /^[\p{L}\p{N}]/u.test(second);
  });
}

function lengthOf(all: readonly { readonly words: string }[]): number {
  return all.reduce((sum, { words }) => sum + words.length, 0);
}
