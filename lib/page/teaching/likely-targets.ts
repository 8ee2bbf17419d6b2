import type { SiteDescription } from '../../domain/site-description';
import { partsOutside } from '../../sites/_own-parts';
import type { LearningPage } from './learning-page';

const MOST = 200;
const LEAST_WORDS = 20;

/** For pointing without a mouse. @returns one element of each repeated kind that says something, the wordiest first */
export function likelyPosts(page: LearningPage): Element[] {
  const kinds = new Map<string, { first: Element; length: number; count: number }>();
  for (const element of page.document.body.querySelectorAll('*')) {
    const { length } = page.words(element);
    if (length < LEAST_WORDS || element.matches('script,style,nav *,header > *')) continue;
    const key = `${element.parentElement?.localName} ${element.localName} ${depthOf(element)}`;
    const kind = kinds.get(key) ?? { first: element, length: 0, count: 0 };
    kinds.set(key, { ...kind, length: kind.length + length, count: kind.count + 1 });
  }
  return [...kinds.values()]
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => b.length * Math.log(b.count) - a.length * Math.log(a.count))
    .map(({ first }) => first)
    .slice(0, MOST);
}

/** @returns the parts of the first post that say something, in the page's order */
export function likelyParts({ post }: SiteDescription, page: LearningPage): Element[] {
  const [first] = page.document.querySelectorAll(post);
  if (first === undefined) return [];
  const parts = partsOutside(post).ownParts(first, '*');
  return parts.filter((part) => page.words(part) !== '').slice(0, MOST);
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let at = element.parentElement; at !== null; at = at.parentElement) depth += 1;
  return depth;
}
