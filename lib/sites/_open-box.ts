/** How forums hide what is not open: by style, by attribute, by a class of the engine. */
const HIDDEN =
  '[style*="display: none"], [style*="display:none"], [style*="visibility: hidden"], [hidden], .is-hidden, .ipsHide, .h-hide, noscript';

/**
 * @param boxes selector of the editables, best first in the page; of an editor's frame its body is meant
 * @returns the first one that is shown. By the markup, since asking for sizes would force a layout.
 */
export function openBox(root: ParentNode | null | undefined, boxes: string): HTMLElement | null {
  for (const box of root?.querySelectorAll<HTMLElement>(boxes) ?? []) {
    if (box.closest(HIDDEN) !== null) continue;
    return box instanceof HTMLIFrameElement ? (box.contentDocument?.body ?? null) : box;
  }
  return null;
}
