import type { WatchSubject } from '../../lib/domain/watch-subject.ts';

/** @returns one subject that watches for so many names. */
export function makeSubject(names: readonly string[]): WatchSubject {
  return {
    id: 'harbor-finch',
    kind: 'brand',
    names: [...names],
    handles: ['harborfinch'],
    hashtags: ['harborfinch'],
    domains: ['harborfinch.example'],
    products: [],
    exclusions: [],
    contextWords: [],
    ownHandles: ['harborfinch_help'],
  };
}
