import type { JudgedKind } from '../domain/learned-row';
import type { TermMatch } from '../domain/mention';
import type { Post } from '../domain/post';
import { wordStems } from '../domain/word-stems';
import { readAboutFeatures } from './about-cues';

/** Changes whenever the features do. */
export const FEATURES_VERSION = 1;

/** @returns what a correction of that kind keeps of a post: hashes, 32 bits and unsigned, each once. */
export function readFeatures(what: JudgedKind, post: Post, matches: readonly TermMatch[]): number[] {
  if (what === 'about') return readAboutFeatures(post, matches);
  return [...new Set(wordStems(post.text).map(({ stem }) => stem >>> 0))];
}
