import type { PageToPanel, PanelToPage } from '../messaging';
import type { Page, SiteAdapter } from '../sites';
import { findComposer } from './find-composer';
import { type InsertReport, insertText, type Refusal } from './insert-text';
import { pageAddress, tellableAddress } from './page-address';
import type { LastEditable } from './remember-editable';
import { type ComposerWatch, watchComposer } from './watch-composer';

/** A post as it stands in the page now, and who reads it. */
export interface PlacedPost {
  readonly element: Element;
  readonly page: Page;
  readonly adapter: SiteAdapter;
}

/** What the page session hands over. */
interface ComposerPlace {
  readonly send: (message: PageToPanel) => void;
  readonly last: LastEditable;
  postOf(postKey: string): PlacedPost | null;
}

/** Finds reply boxes, writes into them, and watches what is written there. */
export interface ComposerSession {
  insert(request: InsertRequest): Promise<void>;
  /** Tells from now on what stands in that post's reply box; null: in none. */
  watch(postKey: string | null): void;
  /** The page has changed. */
  check(): void;
}

export type InsertRequest = Extract<PanelToPage, { type: 'insert' }>;
export type StartComposerSession = (place: ComposerPlace, signal: AbortSignal) => ComposerSession;

export function startComposerSession(place: ComposerPlace, signal: AbortSignal): ComposerSession {
  const composerOf = (postKey: string): HTMLElement | Refusal => {
    const post = place.postOf(postKey);
    if (post === null) return 'post-gone';
    return findComposer(post.element, post.page, post.adapter, place.last.editable()) ?? 'no-composer';
  };
  const locate = (request: InsertRequest): HTMLElement | Refusal => {
    const shown = pageAddress(tellableAddress(location.href));
    return shown === pageAddress(request.expectedUrl) ? composerOf(request.postKey) : 'page-changed';
  };
  let watch: ComposerWatch | null = null;
  let watching = new AbortController();
  return {
    async insert(request) {
      const { requestId, text, replaces = false } = request;
      const { sinceTyping } = place.last;
      const insertion = { text, replaces, locate: () => locate(request), sinceTyping };
      const report = await insertText(insertion).catch(broken);
      place.send({ type: 'insert-result', requestId, ...report });
    },
    watch(postKey) {
      watching.abort();
      watching = new AbortController();
      watch = null;
      if (postKey === null) return;
      const find = () => {
        const found = composerOf(postKey);
        return typeof found === 'string' ? null : found;
      };
      const tell = (text: string | null) => place.send({ type: 'composer', postKey, text });
      watch = watchComposer(find, tell, AbortSignal.any([signal, watching.signal]));
    },
    check: () => watch?.check(),
  };
}

/** The panel must hear of it whatever happens: silence would leave its intent open. */
function broken(cause: unknown): InsertReport {
  console.error('Rapport could not finish inserting', cause);
  return { outcome: 'not-verified', verifiedBy: null, draft: '', undoable: false };
}
