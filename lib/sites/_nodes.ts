/** Nodes are told by their type, not by `instanceof`: a frame's nodes are made by classes of its own. */

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** @returns whether it is an element, also one of a frame */
export function isElement(node: Node | null): node is Element {
  return node?.nodeType === ELEMENT_NODE;
}

/** @returns whether it is a text, also one of a frame */
export function isText(node: Node | null): node is Text {
  return node?.nodeType === TEXT_NODE;
}
