import type { JudgedKind } from '../domain/learned-row';
import type { TermMatch } from '../domain/mention';
import type { Post } from '../domain/post';
import { readAboutFeatures } from './about-features';
import { TextReader } from './text-reader';
import { createPostReader } from './triage/read-post';

/** Changes whenever what was kept before means something else; features that are only added leave it. */
export const FEATURES_VERSION = 3;

let readPost: ReturnType<typeof createPostReader> | null = null;

/** @returns what a correction of that kind keeps of a post: hashes, 32 bits and unsigned, each once. */
export function readPostFeatures(what: JudgedKind, post: Post, matches: readonly TermMatch[]): number[] {
  // A detector is not taught: what is said holds for that very post.
  if (what === 'language') return [];
  if (what === 'about') return readAboutFeatures(post, matches);
  readPost ??= createPostReader(new TextReader());
  return Array.from(readPost(post, matches).features.ids);
}
