/** How an insertion ended, as the page tells it. */
export type InsertOutcome =
  /** The model holds the earlier draft and the text, exactly once. */
  | 'inserted'
  /** No reply box of that post is open. */
  | 'no-composer'
  /** The address is not the one the person saw. */
  | 'page-changed'
  /** The post is not in the document any more. */
  | 'post-gone'
  /** Something was written, but the editor's own model does not hold it. */
  | 'not-verified';
