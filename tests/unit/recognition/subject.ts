import type { WatchSubject } from '../../../lib/domain/watch-subject';

/** A made-up brand with everything empty but what the test gives. */
export function subject(given: Partial<WatchSubject> = {}): WatchSubject {
  return {
    id: 'brand-1',
    kind: 'brand',
    names: [],
    handles: [],
    hashtags: [],
    domains: [],
    products: [],
    exclusions: [],
    contextWords: [],
    ownHandles: [],
    ...given,
  };
}
