import type { Post } from '../../lib/domain/post.ts';
import { foldName, foldWords, isSameHandle } from './fold-words.ts';
import type { Truth } from './list-captures.ts';
import { nativeId } from './native-id.ts';

const START_LENGTH = 40;
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
  return starts.some((start) => start.slice(0, START_LENGTH) === text.slice(0, START_LENGTH));
}

function isSameTime(truth: Truth, post: Post): boolean | null {
  if (truth.postedAt) {
    const instant = Date.parse(truth.postedAt.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
    return post.postedAt !== null && Math.abs(post.postedAt - instant) <= ONE_MINUTE;
  }
  if (!truth.postedAtText) return null;
  const [told, read] = [foldName(truth.postedAtText), foldName(post.postedAtText)];
  return read !== '' && (told.includes(read) || read.includes(told));
}

function isSameText(truth: Truth, post: Post): boolean {
  const text = foldWords(post.text);
  const fits = (start: string | null | undefined) =>
    Boolean(start) && text.toLowerCase().startsWith(foldName(start).slice(0, 78));
  if (fits(truth.textStartNoQuote)) return true;
  if (!fits(truth.textStart)) return false;
  const length = truth.textLength ?? text.length;
  return Boolean(truth.textStartNoQuote) || Math.abs(text.length - length) <= Math.max(10, length * 0.05);
}
