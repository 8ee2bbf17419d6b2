import type { Post } from '../../lib/domain/post.ts';
import { foldName, foldWords, isSameHandle } from './fold-words.ts';
import type { Truth } from './load-capture.ts';
import { nativeId } from './native-id.ts';

/** What is compared of beginnings and of words for a time, in characters. */
const START_LENGTH = 40;
const TEXT_LENGTH = 78;
const WORDS_LENGTH = 12;
const ONE_MINUTE = 60_000;

export const FIELDS = ['author', 'handle', 'permalink', 'time', 'text'] as const;
export type Field = (typeof FIELDS)[number];

/** @returns per field whether it was read right; null where the truth does not say. */
export function compareFields(truth: Truth, post: Post): Record<Field, boolean | null> {
  const { name, handle } = post.author;
  return {
    author: truth.author
      ? foldName(truth.author) === foldName(name) || isSameHandle(truth.author, handle)
      : null,
    handle: truth.handle ? isSameHandle(truth.handle, handle) : null,
    permalink: truth.permalink ? isSameAddress(truth, post) : null,
    time: isSameTime(truth, post),
    text: truth.textStart ? isSameText(truth, post) : null,
  };
}

/** @returns whether both name the same post by address. */
export function isSameAddress(truth: Truth, post: Post): boolean {
  const id = nativeId(truth.permalink);
  return id !== null && id === nativeId(post.permalink);
}

/** @returns whether author and beginning are the same, for posts without an address. */
export function isSameStart(truth: Truth, post: Post): boolean {
  const isAuthor =
    (truth.author && foldName(truth.author) === foldName(post.author.name)) ||
    isSameHandle(truth.handle, post.author.handle) ||
    isSameHandle(truth.author, post.author.handle);
  if (!isAuthor) return false;
  const text = foldName(post.text);
  const starts = [truth.textStart, truth.textStartNoQuote].map(foldName).filter((start) => start !== '');
  if (starts.length === 0) return text === '';
  return starts.some((start) => cut(start, START_LENGTH) === cut(text, START_LENGTH));
}

function isSameTime(truth: Truth, post: Post): boolean | null {
  if (truth.postedAt) {
    return post.postedAt !== null && Math.abs(post.postedAt - instantOf(truth.postedAt)) <= ONE_MINUTE;
  }
  if (!truth.postedAtText) return null;
  const [told, read] = [foldName(truth.postedAtText), foldName(post.postedAtText)];
  return read !== '' && (told.includes(read) || read.includes(cut(told, WORDS_LENGTH)));
}

/** An instant without a zone is one of UTC. */
function instantOf(words: string): number {
  const zoned = words.trim().replace(/([+-]\d\d):?(\d\d)$/, '$1:$2');
  return Date.parse(/(Z|[+-]\d\d:\d\d)$/i.test(zoned) || !zoned.includes(':') ? zoned : `${zoned}Z`);
}

/** Lengths are in characters, not in code units. */
function cut(words: string, length: number): string {
  return Array.from(words).slice(0, length).join('');
}

function isSameText(truth: Truth, post: Post): boolean {
  const text = foldWords(post.text);
  const fits = (start: string | null | undefined) =>
    Boolean(start) && text.toLowerCase().startsWith(cut(foldName(start), TEXT_LENGTH));
  if (fits(truth.textStartNoQuote)) return true;
  if (!fits(truth.textStart)) return false;
  const read = Array.from(text).length;
  const length = truth.textLength || read;
  return Boolean(truth.textStartNoQuote) || Math.abs(read - length) <= Math.max(10, length * 0.05);
}
