/** Name under which the panel's style sheet paints: `::highlight(rapport-pointer)`. */
const POINTER_HIGHLIGHT = 'rapport-pointer';

/** Paints the words of those elements, and of no other, with the CSS Custom Highlight API: no node is changed. */
export function showPointer(elements: readonly Element[]): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(POINTER_HIGHLIGHT);
  if (elements.length === 0) return;
  const ranges = elements.map((element) => {
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(element);
    return range;
  });
  CSS.highlights.set(POINTER_HIGHLIGHT, new Highlight(...ranges));
}
