import { isElement, isText } from './_nodes';

/** What is in a post and not in another post within it, in document order. */
export interface Parts {
  readonly post: Element;
  readonly elements: readonly Element[];
  readonly links: readonly Element[];
  /** Text nodes with words. */
  readonly texts: readonly Text[];
  /** Posts that stand within it. */
  readonly others: readonly Element[];
}

/** Elements whose words are not the page's. */
const CLOSED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SELECT', 'TEXTAREA', 'svg', 'IFRAME']);

/** Walks once through the post, past the posts within it. */
export function partsOf(post: Element, isOther: (element: Element) => boolean): Parts {
  const elements: Element[] = [];
  const links: Element[] = [];
  const texts: Text[] = [];
  const others: Element[] = [];
  let node: Node | null = post.firstChild;
  while (node !== null) {
    let isOpen = false;
    if (isText(node)) {
      if (/\S/.test(node.data)) texts.push(node);
    } else if (isElement(node) && isOther(node)) {
      others.push(node);
    } else if (isElement(node) && !CLOSED.has(node.tagName)) {
      elements.push(node);
      if (node.tagName === 'A' && node.hasAttribute('href')) links.push(node);
      isOpen = node.firstChild !== null;
    }
    if (isOpen) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === post) return { post, elements, links, texts, others };
    }
    node = node?.nextSibling ?? null;
  }
  return { post, elements, links, texts, others };
}
