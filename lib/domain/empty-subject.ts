import type { WatchSubject } from './watch-subject';

/** @returns a brand of which nothing is written down yet */
export function emptySubject(id: string): WatchSubject {
  return {
    id,
    kind: 'brand',
    names: [],
    handles: [],
    hashtags: [],
    domains: [],
    products: [],
    exclusions: [],
    contextWords: [],
    ownHandles: [],
  };
}
