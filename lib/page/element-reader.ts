import type { ReadPost } from '../sites';
import type { FrameReaders, Reader } from './frame-readers';

/** Reads elements as posts. */
interface ElementReader {
  /** @returns the post that the element shows; null: none, or it cannot be read */
  read(element: Element): ReadPost | null;
  /** Something in the element has changed. */
  noteChange(element: Element): void;
}

/**
 * Where only the address tells which post it is, the address changes before the page does.
 * @param former what elements showed at the address before: one that has not changed since still shows it; null: there
 * was none
 */
export function elementReader(
  readers: FrameReaders,
  former: { shownIn(element: Element): ReadPost | null } | null,
): ElementReader {
  const changedSince = new WeakSet<Element>();
  return {
    read(element) {
      const now = readSafely(readers.of(element), element);
      if (former === null || now === null || changedSince.has(element)) return now;
      const then = former.shownIn(element);
      return then === null || then.post.key === now.post.key ? now : then;
    },
    noteChange(element) {
      if (former !== null) changedSince.add(element);
    },
  };
}

/** One post that breaks its adapter counts as unread; the others are still read. */
function readSafely({ adapter, page }: Reader, element: Element): ReadPost | null {
  try {
    return adapter.readPost(element, page);
  } catch (cause) {
    console.error('Rapport could not read a post', cause);
    return null;
  }
}
