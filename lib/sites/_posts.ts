import type { Author, Counts, Post } from '../domain/post';
import { plainText } from './_plain-text';
import { readText, type TextMap } from './_text';
import type { ReadPost } from './index';

/** Longest short field kept, as long as a post's field may be. */
const MAX_FIELD_LENGTH = 2_048;
/** Marks of direction that sites set around names; within a name they are the author's own. */
const MARKS_AROUND =
  /^[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+|[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/g;

/** What an adapter found of a post; all it did not find is null in the post. */
export interface PostParts {
  readonly site: string;
  /** The site's own id of the post. */
  readonly id: string;
  readonly author: Author;
  readonly textRoots: readonly Element[];
  readonly skipText?: string;
  readonly permalink?: string | null;
  readonly postedAt?: number | null;
  readonly postedAtText?: string | null;
  readonly kind?: Post['kind'];
  readonly parentKey?: string | null;
  readonly threadKey?: string | null;
  readonly language?: string | null;
  readonly rating?: number | null;
  readonly counts?: Counts;
  readonly isPromoted?: boolean;
}

/** @returns the post with its text read and every field within its bounds. */
export function assemblePost(parts: PostParts): ReadPost {
  const { textRoots, skipText, author, counts } = parts;
  const { text, pieces } = textIn(textRoots, skipText);
  // No object is spread: this runs for every post, and a spread costs as much as a look into the page.
  const post: Post = {
    key: postKey(parts.site, parts.id),
    site: parts.site,
    author: {
      name: shortField(author.name),
      handle: shortField(author.handle),
      profileUrl: author.profileUrl,
    },
    permalink: parts.permalink ?? null,
    postedAt: parts.postedAt ?? null,
    postedAtText: shortField(parts.postedAtText),
    text,
    kind: parts.kind ?? 'post',
    parentKey: parts.parentKey ?? null,
    threadKey: parts.threadKey ?? null,
    language: shortField(parts.language),
    rating: parts.rating ?? null,
  };
  if (counts && Object.values(counts).some(isKnown)) post.counts = counts;
  if (parts.isPromoted) post.isPromoted = true;
  if (skipText === undefined) return pieces ? { post, textRoots, pieces } : { post, textRoots };
  return pieces ? { post, textRoots, pieces, skipText } : { post, textRoots, skipText };
}

/** Where each part of a plain text stands is looked for when it is to be marked: few are. */
function textIn(
  roots: readonly Element[],
  skip: string | undefined,
): Pick<TextMap, 'text'> & Partial<TextMap> {
  const root = roots[0];
  const text = roots.length === 1 && root ? plainText(root, skip) : null;
  return text === null ? readText(roots, skip) : { text };
}

function isKnown(count: number | undefined): boolean {
  return count !== undefined;
}

/** @returns `<site>:<native id>`. */
export function postKey(site: string, id: string): string {
  return `${site}:${id}`.slice(0, MAX_FIELD_LENGTH);
}

/** A post's place among others. */
export type Place = Pick<Post, 'kind' | 'parentKey' | 'threadKey'>;

/** The place of a post that the page shows alone, or among posts that have nothing to do with it. */
export const NO_PLACE: Place = { kind: 'post', parentKey: null, threadKey: null };

/** What most names are: nothing to fold, and nothing around them. */
const PLAIN = /^[!-~](?:[ -~]{0,254}[!-~])?$/;

/** @returns the words on one line and within bounds; null when there are none. */
export function shortField(words: string | null | undefined): string | null {
  if (typeof words === 'string' && PLAIN.test(words) && !words.includes('  ')) return words;
  const folded = (words ?? '').slice(0, 4 * MAX_FIELD_LENGTH).replace(/\s+/g, ' ');
  const short = folded.replace(MARKS_AROUND, '').slice(0, MAX_FIELD_LENGTH);
  return short === '' ? null : short;
}
