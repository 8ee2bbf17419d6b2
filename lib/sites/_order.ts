/** Node.DOCUMENT_POSITION_FOLLOWING */
const FOLLOWING = 4;

/** @returns whether the node begins after the other in the document; what lies inside the other follows it too. */
export function follows(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & FOLLOWING) !== 0;
}
