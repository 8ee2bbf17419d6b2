/** Stands between two parts of the page that are texts of their own; no document can hold it. */
export const SEAM = '\0';

/**
 * Runs in the page; must not refer to anything outside itself.
 * @param seam put where the page breaks a line itself, and between two neighbours that are spans both: unlike the
 * paragraphs of one text, these are parts that a page lays out as lines
 * @returns all text nodes as they stand
 */
export function collectPageText(seam: string): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const parts: string[] = [];
  let before: Node | null = null;
  let isBroken = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    isBroken ||= node.nodeName === 'BR';
    if (node.nodeType !== Node.TEXT_NODE) continue;
    if (before !== null && (isBroken || areSpans(before, node))) parts.push(seam);
    parts.push(node.nodeValue ?? '');
    before = node;
    isBroken = false;
  }
  return parts.join('');

  /** Whether the two nodes lie in neighbouring spans. */
  function areSpans(one: Node, next: Node): boolean {
    let top = one;
    while (top.parentNode !== null && !top.parentNode.contains(next)) top = top.parentNode;
    let sibling = next;
    while (sibling.parentNode !== null && sibling.parentNode !== top.parentNode) sibling = sibling.parentNode;
    return top.nodeName === 'SPAN' && sibling.nodeName === 'SPAN';
  }
}
