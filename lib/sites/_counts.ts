import type { Counts } from '../domain/post';
import { readCount } from './_numbers';

type Find = (post: Element, selector: string) => Element | null;

/** @returns a reader of counts: where each stands, exact in a label or shortened in its text. */
export function countsBy(selectors: Readonly<Partial<Record<keyof Counts, string>>>, find: Find) {
  return (post: Element): Counts => {
    const counts: Partial<Record<keyof Counts, number>> = {};
    for (const name of NAMES) {
      const selector = selectors[name];
      const part = selector === undefined ? null : find(post, selector);
      const count = readCount(part?.getAttribute('aria-label')) ?? readCount(part?.textContent);
      if (count !== undefined) counts[name] = count;
    }
    return counts;
  };
}

const NAMES = ['likes', 'replies', 'shares', 'views', 'followers'] as const;
