import { eachInSteps, type Steps } from '../../sites/_generic-steps';
import { above } from './learning-page';
import { partSelectors } from './part-selectors';
import { saidWords } from './said-words';
import { skipInText } from './skip-in-text';
import type { Lesson, Slot } from './slots';
import { type Block, bestText, weighText } from './weigh-text';

/** Where the text is, and what inside it is not: selectors. */
interface FoundText {
  readonly text: string;
  readonly skip: string | null;
  /** Share of the posts' own words that it holds, from 0 to 1, less that of other words in it. */
  readonly share: number;
}

/** Share of the posts that have the first place of a text. */
const COMMON = 0.5;
/** What leads to a link, or into one: a name, or an address. */
const LINK = /(?:^|[\s>])a(?![\w-])/;
const MOST_WAYS = 3;
const MOST_MODELS = 5;

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
  const said = saidWords(lesson, outside);
  const blocks: Block[] = [];
  for (const [selector, order] of yield* blockSelectors(lesson, pointed)) {
    const block = yield* weighText(selector, order, lesson, said, outside, pointed);
    if (block !== null) blocks.push(block);
  }
  const common = blocks.filter(({ coverage }) => coverage >= COMMON);
  const around = bestText(common.filter(({ isPointed }) => isPointed));
  const any = bestText(common);
  const isText = around !== null && (any === null || around.share > any.share * 0.4);
  const best = isText ? around : any;
  if (best === null) return null;
  const texts = withOthers(best, blocks);
  const ways = [...texts, ...holderOf(texts, blocks)];
  return { text: ways.join(' || '), skip: yield* skipInText(lesson, ways), share: best.share - best.noise };
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

/** Where some posts have a picture alone: what else may hold the text is there, mostly with no words. */
function holderOf(ways: readonly string[], blocks: readonly Block[]): string[] {
  const chosen = blocks.filter(({ selector }) => ways.includes(selector));
  const isMissing = blocks[0]?.there.map((_, index) => !chosen.some(({ there }) => there[index])) ?? [];
  const gainOf = ({ selector, there }: Block) =>
    LINK.test(selector) ? 0 : there.filter((is, index) => is && isMissing[index]).length;
  const most = Math.max(0, ...blocks.map(gainOf));
  const best = most === 0 ? null : bestText(blocks.filter((block) => gainOf(block) === most));
  return best === null ? [] : [best.selector];
}

/** Selectors of what holds a good part of a post's own words, the innermost of what was pointed at first. */
function* blockSelectors(lesson: Lesson, pointed: Element | null): Steps<Map<string, number>> {
  const { posts, record, page } = lesson;
  const orders = new Map<string, number>();
  const add = (element: Element, post: Element) => {
    // One paragraph of several stands for all of them.
    for (const own of partSelectors(element, post, record.selector, page))
      for (const selector of [own, own.replace(/:nth-of-type\(\d+\)$/, '')])
        if (!orders.has(selector)) orders.set(selector, orders.size);
  };
  for (let at = pointed; at !== null && at !== record.post; at = above(at)) add(at, record.post);
  for (const [index, post] of posts.slice(0, MOST_MODELS).entries())
    yield* eachInSteps(heavyParts(index, lesson), (element) => add(element, post), 1);
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
