import { plain } from '../../sites/_generic-words';
import { type Lesson, type Slot, textsOf } from './slots';

/** What inside a text is not the author's own words. */
const QUOTES = 'blockquote';
const NOT_OWN = /quote|signature|spoiler-button|edited|code-?header/i;
/** Below this share of a post's words something else around them must hold the text. */
const ENOUGH = 0.6;

/** Where the text is, and what inside it is not: selectors. */
export interface FoundText {
  readonly text: string;
  readonly skip: string | null;
}

/** @param beside what names author, time and address, and is no text */
export function findText(
  lesson: Lesson,
  beside: readonly (string | null)[],
  among: readonly Slot[] = lesson.slots,
): FoundText | null {
  const others = beside.flatMap((words) => (words === null ? [] : [words.replace(/@[\w-]+$/, '')]));
  const fresh = freshWords(lesson);
  const clean = bestOf(lesson, among, fresh, others, []);
  if (clean !== null && clean.share >= ENOUGH)
    return { text: clean.selector, skip: skipIn(lesson, clean.selector, []) };
  // The words stand beside what names the author: all together, without those parts.
  const wide = bestOf(lesson, among, fresh, [], others);
  if (wide === null || (clean !== null && clean.share > wide.share * 0.9))
    return clean && { text: clean.selector, skip: skipIn(lesson, clean.selector, []) };
  return { text: wide.selector, skip: skipIn(lesson, wide.selector, [...others, 'button', 'form']) };
}

/** The words of each post that others do not have. */
function freshWords({ posts, own, controls }: Lesson): Set<string> {
  const counts = new Map<string, number>();
  for (const post of posts)
    for (const words of new Set(textsOf(post, own))) counts.set(words, (counts.get(words) ?? 0) + 1);
  const fresh = [...counts].filter(([words, count]) => count === 1 && !controls.has(plain(words)));
  return new Set(fresh.map(([words]) => words));
}

/** The place that holds most of the posts' own words and least else. */
function bestOf(
  lesson: Lesson,
  among: readonly Slot[],
  fresh: ReadonlySet<string>,
  outside: readonly string[],
  ignored: readonly string[],
) {
  const { posts, own } = lesson;
  const total = lengthOf(posts.flatMap((post) => textsOf(post, own)).filter((words) => fresh.has(words)));
  let best: { selector: string; share: number; score: number } | null = null;
  for (const { selector, coverage, parts, order } of among) {
    if (coverage < 0.8 || outside.some((other) => touches(parts, other))) continue;
    const weights = posts.map((post) => weigh(post, selector, lesson, fresh, ignored));
    const share = sum(weights.map(({ good }) => good)) / Math.max(1, total);
    const score = share - sum(weights.map(({ bad }) => bad)) / Math.max(1, total) - order / 10_000;

    if (score > (best?.score ?? 0.05) + 0.005) best = { selector, share, score };
  }
  return best;
}

function weigh(
  post: Element,
  selector: string,
  { own }: Lesson,
  fresh: ReadonlySet<string>,
  ignored: readonly string[],
) {
  const all = own.ownParts(post, selector);
  const outer = all.filter((part) => !all.some((other) => other !== part && other.contains(part)));
  let [good, bad] = [0, 0];
  for (const part of outer) {
    const texts = textsOf(part, {
      ...own,
      isOwn: (each) => own.isOwn(each, post) && !ignored.some((one) => each.closest(one)),
    });
    for (const words of texts) {
      if (fresh.has(words)) good += words.length;
      else bad += words.length;
    }
  }
  return { good, bad };
}

function touches(parts: readonly (Element | null)[], other: string): boolean {
  const touching = parts.filter(
    (part) => part !== null && (part.matches(other) || part.querySelector(other) !== null),
  );
  return touching.length > parts.length * 0.2;
}

function lengthOf(texts: readonly string[]): number {
  return sum(texts.map(({ length }) => length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

/** Quotes, signatures and what else stands in the text by its name. */
function skipIn(
  { posts, own, page, record }: Lesson,
  text: string,
  beside: readonly string[],
): string | null {
  const found = new Set(beside);
  for (const post of posts)
    for (const part of own.ownParts(post, text)) {
      if (part.querySelector(QUOTES) !== null) found.add(QUOTES);
      for (const inner of part.querySelectorAll('[class]')) {
        if (!NOT_OWN.test(inner.getAttribute('class') ?? '')) continue;
        const mark = page.marks(inner).find((each) => NOT_OWN.test(each));
        if (mark !== undefined && !inner.matches(record.selector)) found.add(`${inner.localName}${mark}`);
      }
    }
  return found.size === 0 ? null : [...found].join(', ');
}
