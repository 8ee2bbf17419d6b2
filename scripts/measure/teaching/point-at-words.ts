/**
 * Runs in the page; must not refer to anything outside itself. Moves a pointer over the smallest element that begins
 * with the words, or else holds them, wherever it lies: a saved page may cover it.
 * @returns whether there is one
 */
export function pointAtWords(words: string): boolean {
  const fold = (text: string) =>
    text
      .normalize('NFC')
      .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]|\ufe0f/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase();
  const wanted = fold(words).slice(0, 40);
  const found = smallest(document, (text) => text.startsWith(wanted)) ?? smallest(document, isHeld);
  found?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
  return found !== null;

  function isHeld(text: string): boolean {
    return text.includes(wanted);
  }

  function smallest(root: ParentNode, fits: (text: string) => boolean): Element | null {
    let best: Element | null = null;
    let least = 20_000;
    for (const element of root.querySelectorAll('*')) {
      if (element.closest('head,script,style,noscript,template')) continue;
      const inner = element.shadowRoot && smallest(element.shadowRoot, fits);
      if (inner) return inner;
      const text = (element.textContent ?? '').length > 40_000 ? '' : fold(element.textContent ?? '');
      // Of elements with the same words the inner one.
      if (text === '' || text.length > least || !fits(text)) continue;
      if (text.length === least && best !== null && !best.contains(element)) continue;
      best = element;
      least = text.length;
    }
    return best;
  }
}
