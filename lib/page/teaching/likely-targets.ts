import type { SiteDescription } from '../../domain/site-description';
import { eachInSteps, type Steps } from '../../sites/_generic-steps';
import { partsOutside } from '../../sites/_own-parts';
import { elementsIn } from './deep-parts';
import type { LearningPage } from './learning-page';

const MOST = 200;
const MOST_TEXTS = 20_000;
const LEAST_WORDS = 20;
/** How far above its words an element still counts as holding them. */
const MOST_ABOVE = 8;

/** For pointing without a mouse. @returns one element of each repeated kind that says something, the wordiest first */
export function* likelyPosts(page: LearningPage): Steps<Element[]> {
  const lengths = new Map<Element, number>();
  yield* eachInSteps(textsOf(page.document), ({ parent, length }) => {
    let at: Element | null = parent;
    for (let up = 0; at !== null && at !== page.document.body && up < MOST_ABOVE; up += 1) {
      lengths.set(at, (lengths.get(at) ?? 0) + length);
      at = at.parentElement;
    }
  });
  const kinds = new Map<string, { first: Element; length: number; count: number }>();
  yield* eachInSteps(lengths, ([element, length]) => {
    if (length < LEAST_WORDS || element.matches('script,style,nav *,header > *')) return;
    const key = `${element.parentElement?.localName} ${element.localName} ${depthOf(element)}`;
    const kind = kinds.get(key) ?? { first: element, length: 0, count: 0 };
    kinds.set(key, { ...kind, length: kind.length + length, count: kind.count + 1 });
  });
  return [...kinds.values()]
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => b.length * Math.log(b.count) - a.length * Math.log(a.count))
    .map(({ first }) => first)
    .slice(0, MOST);
}

function* textsOf(document: Document): Generator<{ parent: Element; length: number }> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let count = 0; count < MOST_TEXTS && walker.nextNode() !== null; count += 1) {
    const { parentElement: parent, nodeValue } = walker.currentNode;
    const length = nodeValue?.trim().length ?? 0;
    if (parent !== null && length > 0) yield { parent, length };
  }
}

/** @returns the parts of the first post that say something, in the page's order */
export function likelyParts({ post }: SiteDescription, page: LearningPage): Element[] {
  const [first] = page.all(post);
  if (first === undefined) return [];
  const own = partsOutside(post);
  return elementsIn(first)
    .filter((part) => own.isOwn(part, first) && page.words(part) !== '')
    .slice(0, MOST);
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let at = element.parentElement; at !== null; at = at.parentElement) depth += 1;
  return depth;
}
