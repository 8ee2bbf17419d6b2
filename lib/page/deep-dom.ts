/**
 * Helpers that see through open shadow roots and same-origin frames. They tell nodes by their type, not by
 * `instanceof`: a frame's nodes are made by classes of its own.
 */

/** @returns the element that has the focus, looked up through shadow roots and frames. */
export function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active !== null) {
    const inner = innerDocument(active)?.activeElement ?? active.shadowRoot?.activeElement ?? null;
    if (inner === null) return active;
    active = inner;
  }
  return null;
}

/**
 * @returns elements that match, in document order, also inside shadow roots and frames. It walks everything:
 * only for what a person asked for.
 */
export function queryDeep(root: ParentNode, selector: string): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(selector)) found.push(element);
    const inside = element.shadowRoot ?? innerDocument(element);
    if (inside !== null) found.push(...queryDeep(inside, selector));
  }
  return found;
}

/** @returns the node, or the host or frame of that document or shadow root that it stands in. */
export function standsIn(node: Node, tree: Node): Node {
  let current: Node = node;
  for (;;) {
    const root = current.getRootNode();
    if (root === tree) return current;
    const host = isShadowRoot(root)
      ? root.host
      : (root.ownerDocument ?? asDocument(root))?.defaultView?.frameElement;
    if (host === null || host === undefined) return current;
    current = host;
  }
}

/** @returns the document of a same-origin frame; null for other frames, and for other elements */
export function innerDocument(element: Element): Document | null {
  if (element.tagName !== 'IFRAME') return null;
  const inner: unknown = Reflect.get(element, 'contentDocument');
  return isDocument(inner) ? inner : null;
}

function asDocument(node: Node): Document | null {
  return isDocument(node) ? node : null;
}

/** @returns whether it is a document, also one of a frame */
export function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'nodeType') === Node.DOCUMENT_NODE;
}

/** @returns whether it is a shadow root, also one of a frame */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}
