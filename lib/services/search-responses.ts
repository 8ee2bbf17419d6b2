import { foldText } from '../domain/fold-text';
import type { Response } from '../domain/response';
import type { ReplyTarget } from '../domain/suggestion';
import { fittingResponses } from './fitting-responses';

/**
 * Searches the responses that may be used for this post: every word of the query must stand in title, topics, body
 * or examples, as the beginning of a word. Those with the words in the title come first. An empty query gives all.
 */
export function searchResponses(
  responses: readonly Response[],
  query: string,
  target: ReplyTarget,
): Response[] {
  const words = foldText(query)
    .split(/[^\p{L}\p{N}\p{M}\p{So}]+/u)
    .filter((word) => word !== '');
  const fitting = fittingResponses(responses, target);
  if (words.length === 0) return fitting;
  return fitting
    .map((response) => ({ response, rank: rankOf(response, words) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank || a.response.title.localeCompare(b.response.title))
    .map(({ response }) => response);
}

/** 0: not found; otherwise the more words stand in the title, the higher. */
function rankOf(response: Response, words: readonly string[]): number {
  const { title, all } = searchableText(response);
  if (!words.every((word) => all.includes(` ${word}`) || isInUnspaced(all, word))) return 0;
  return 1 + words.filter((word) => title.includes(` ${word}`) || isInUnspaced(title, word)).length;
}

/** Scripts without spaces have no beginnings of words to hold on to. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;

function isInUnspaced(text: string, word: string): boolean {
  return UNSPACED.test(word) && text.includes(word);
}

/** A response never changes within a version, so its folded text is kept for as long as it lives. */
const searchable = new WeakMap<Response, { readonly title: string; readonly all: string }>();

function searchableText(response: Response): { readonly title: string; readonly all: string } {
  const known = searchable.get(response);
  if (known) return known;
  const title = words(response.title);
  const rest = [...response.topics, response.body, ...response.examples].map(words).join('');
  const made = { title, all: title + rest };
  searchable.set(response, made);
  return made;
}

function words(text: string): string {
  return ` ${foldText(text).replace(/[^\p{L}\p{N}\p{M}\p{So}]+/gu, ' ')}`;
}
