import { isText } from './_nodes';

/** @returns the words that an element holds, on one line, without the marks of direction around names. */
export function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/[\s\u200e\u200f\u202a-\u202e]+/g, ' ').trim();
}

/** @returns the words without numbers and case: "12 Likes" and "3 likes" are the same control. */
export function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\d.,]+|\s+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** As NodeFilter numbers them. */
const SHOW_TEXTS = 4;

/** @returns whether the node holds any words; asks no further than to the first of them. */
export function hasWords(node: Node): boolean {
  if (isText(node)) return /\S/.test(node.data);
  const walker = node.ownerDocument?.createTreeWalker(node, SHOW_TEXTS);
  while (walker?.nextNode()) if (/\S/.test(walker.currentNode.nodeValue ?? '')) return true;
  return false;
}
