import type { Parts } from './_generic-parts';
import { hasWords, plain, wordsOf } from './_generic-words';

/** Longest words of a control: "Mark as spam", "Report this comment". */
const MAX_CONTROL = 40;
/** Two texts may well lead to the same page. */
const MAX_LINK = 24;

/** @returns the words that stand in at least half of the posts, so are the page's: "Reply", "Share", "Joined:". */
export function controlWords(posts: readonly Parts[]): Set<string> {
  const counts = new Map<string, number>();
  for (const parts of posts)
    for (const words of new Set(parts.texts.map(controlIn)))
      if (words !== '') counts.set(words, (counts.get(words) ?? 0) + 1);
  return new Set(
    [...counts].filter(([, count]) => count >= Math.max(2, posts.length / 2)).map(([words]) => words),
  );
}

/** @returns the elements that say who, when and what one can do, each as large as says nothing else. */
export function aroundText(
  parts: Parts,
  time: Element | null,
  name: Element | null,
  controls: ReadonlySet<string>,
) {
  const around = new Set<Element>();
  const { post } = parts;
  if (time !== null) around.add(time);
  if (name !== null) around.add(name);
  const href = name?.getAttribute('href');
  for (const link of parts.links) {
    if (href && link.getAttribute('href') === href && link.closest('p,blockquote') === null) around.add(link);
  }
  for (const text of parts.texts) {
    const { parentElement: parent } = text;
    if (parent === null || parent === post || !controls.has(controlIn(text)) || isQuoted(parent)) continue;
    around.add(alone(parent, post));
  }
  return around;
}

/** Texts quote the page's words too; within a paragraph only a short link is a control. */
function isQuoted(element: Element): boolean {
  if (element.closest('blockquote,pre,code') !== null) return true;
  if (element.closest('p') === null) return false;
  return element.closest('a,button') === null || wordsOf(element).length > MAX_LINK;
}

/** @returns the words that a text may be a control by; none where they are too many */
function controlIn(text: Text): string {
  const words = text.data.trim();
  return words.length > MAX_CONTROL * 2 ? '' : plain(words);
}

function alone(element: Element, post: Element): Element {
  let outer = element;
  for (let up = outer.parentElement; up !== null && up !== post; up = up.parentElement) {
    if (saysMore(up, outer)) break;
    outer = up;
  }
  return outer;
}

/** @returns whether there are words in the element beside those of one of its children */
function saysMore(element: Element, child: Element): boolean {
  for (const node of element.childNodes) if (node !== child && hasWords(node)) return true;
  return false;
}
