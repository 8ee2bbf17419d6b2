import type { Page, SiteAdapter } from '../sites';
import { knownAdapterFor } from '../sites/known-adapter';
import { isDocument } from './deep-dom';

/** What reads the posts of a document, and as which page. */
export interface Reader {
  readonly page: Page;
  readonly adapter: SiteAdapter;
}

/** What reads the page, and its same-origin frames: those may hold another software, as comments often do. */
export interface FrameReaders {
  /** What reads the posts where the node stands. */
  of(node: Node): Reader;
  /** Looks at the document in which the node stands. @returns it, when it proves only now to be of another software */
  meet(node: Node): Document | null;
}

export function frameReaders(main: Reader): FrameReaders {
  const frames = new WeakMap<Node, Reader>();
  let hasFrames = false;
  return {
    of: (node) => (hasFrames ? (frames.get(documentOf(node)) ?? main) : main),
    meet(node) {
      const document = documentOf(node);
      if (document === main.page.document || frames.has(document) || !isDocument(document)) return null;
      // While a frame loads, its document is empty.
      if (document.querySelector('body') === null) return null;
      const own = URL.parse(document.URL);
      // A frame that a script fills has no address of its own.
      const page = { document, url: own?.protocol.startsWith('http') ? own : main.page.url };
      const adapter = knownAdapterFor(page);
      if (adapter === null || adapter === main.adapter) return null;
      frames.set(document, { page, adapter });
      hasFrames = true;
      return document;
    },
  };
}

function documentOf(node: Node): Node {
  return node.ownerDocument ?? node;
}
