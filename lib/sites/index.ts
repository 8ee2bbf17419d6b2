import type { Counts, Post } from '../domain/post';
import type { TextPiece } from './_text';

/** The page an adapter reads; passed in so that a test can hand over a fixture. */
export interface Page {
  readonly url: URL;
  readonly document: Document;
}

/** How a network counts the length of a post. `x-weighted`: X's own weights for links, CJK and emoji. */
interface LengthLimit {
  readonly max: number;
  readonly count: 'x-weighted' | 'graphemes' | 'characters';
}

/** A post together with where its text stands in the page, so that mentions can be marked there. */
export interface ReadPost {
  readonly post: Post;
  /** `post.text` is `readText(textRoots, skipText).text`: see `_text.ts`. */
  readonly textRoots: readonly Element[];
  /** Where the text stood when it was read, so that marking need not read it again. */
  readonly pieces?: readonly TextPiece[];
  /** Selector of what is inside the roots but not part of the text (quotes, "show more"). */
  readonly skipText?: string;
}

/** Where posts are looked for: the page, a part of it, an open shadow root, the document of a same-origin frame. */
export type SearchRoot = Document | DocumentFragment | Element;

/** A site or forum engine: one file of this folder, exported as `adapter`. Reads only; never changes a node. */
export interface SiteAdapter {
  /** Lower case, stable: it is stored with every post, unless `network` or `isEngine` says otherwise (see `_site-of.ts`). */
  readonly id: string;
  /** As its users call it. */
  readonly name: string;
  /** Id of the network, where another adapter reads the same one: its people and accounts are the same. */
  readonly network?: string;
  /** A forum engine or a family of sites: each host is a site of its own, with people and accounts of its own. */
  readonly isEngine?: true;
  readonly limit: LengthLimit | null;
  /** Whether this page is of that site: by host, never by a part of the host's name; an engine by what it declares of itself. */
  matches(page: Page): boolean;
  /** All elements under `root` (and `root` itself) that look like a post, in document order. */
  findCandidates(root: SearchRoot): readonly Element[];
  /**
   * The same in steps of a millisecond or so, where a search of a whole page takes long: each candidate, and null where
   * a step found none.
   */
  searchCandidates?(root: SearchRoot): Iterator<Element | null>;
  /** The candidate that the node lies in, or null; a change there means that post is read again. */
  candidateOf(node: Node): Element | null;
  /** The post that the element shows; null where it is none (a placeholder, an advertisement). */
  readPost(element: Element, page: Page): ReadPost | null;
  /** What the post's counts say, where reading them for every post would cost too much: asked for mentions alone. */
  readCounts?(element: Element): Counts;
  /** The editable that answers this very post, if it is open; never the box for a new post. */
  findComposer?(element: Element, page: Page): HTMLElement | null;
  /** Handle of the account that the page says is signed in. */
  readAccount?(page: Page): string | null;
}

const adapters = import.meta.glob<SiteAdapter>(
  ['./*.ts', '!./index.ts', '!./_*.ts', '!./adapter-for.ts', '!./known-adapter.ts', '!./generic.ts'],
  { eager: true, import: 'adapter' },
);

/** Every adapter but the generic reader, by id. @throws when two files claim one id. */
export const siteAdapters: readonly SiteAdapter[] = register(Object.values(adapters));

function register(adapters: readonly SiteAdapter[]): readonly SiteAdapter[] {
  const ids = new Set(adapters.map((adapter) => adapter.id));
  if (ids.size !== adapters.length) throw new Error('Two site adapters share one id');
  return adapters.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
