import { foldText } from '../domain/fold-text';
import type { TermMatch } from '../domain/mention';
import type { Post } from '../domain/post';
import { isCertain } from './is-certain';

/** More threads than anybody reads in a day. */
const MOST_THREADS = 5_000;

/**
 * Remembers in which threads somebody spoke to the subject beyond doubt, as long as the recogniser lives.
 * @returns a function that says whether a post stands among those: in such a thread, or in a place with the name
 * ("/r/harborfinch/")
 */
export function createOurPlaces(): (post: Post, matches: readonly TermMatch[]) => boolean {
  const threads = new Set<string>();
  return ({ threadKey, permalink }, matches) => {
    const isNamed = permalink !== null && isNamedAfter(permalink, matches);
    if (threadKey === null) return isNamed;
    const isKnown = threads.has(threadKey);
    if (!isKnown && matches.some(isCertain)) {
      if (threads.size >= MOST_THREADS) threads.clear();
      threads.add(threadKey);
    }
    return isNamed || isKnown;
  };
}

/** Signs of a community's place in an address; a bare word there may be a page about anything. */
const PLACES = /\/(?:r|c|m|g|groups|community|t5)\/([^/?#]+)/giu;

function isNamedAfter(permalink: string, matches: readonly TermMatch[]): boolean {
  const places = [...permalink.matchAll(PLACES)].map(([, name = '']) => bare(name));
  return places.length > 0 && matches.some(({ term }) => places.includes(bare(term)));
}

function bare(name: string): string {
  return foldText(name).replace(/[^\p{L}\p{N}]/gu, '');
}
