import { type ReadonlySignal, signal } from '@preact/signals';
import { type Capture, capturedPost } from '../domain/captured-post';
import type { Mention } from '../domain/mention';
import { messages } from '../messages';
import type { OutsidePosts } from './outside-posts';
import type { PageLink } from './page-link';
import type { PanelSide } from './panel-side';

/** Takes posts from where no page can be read: selected text, or pasted. */
export interface CaptureModel {
  /** What the form holds; null: it is closed. */
  readonly form: ReadonlySignal<Capture | null>;
  open(): void;
  change(part: Partial<Capture>): void;
  close(): void;
  /** Chooses the post that the form describes. */
  save(): void;
}

interface CaptureParts {
  readonly side: PanelSide;
  readonly page: PageLink;
  readonly outside: OutsidePosts;
  readonly newId: () => string;
  choose(mention: Mention): void;
}

const EMPTY: Capture = { text: '', author: '', address: '' };

/** Opens its form with what the context menu handed over, or empty. */
export function createCapture(parts: CaptureParts, stop: AbortSignal): CaptureModel {
  const { side, page } = parts;
  const form = signal<Capture | null>(null);
  side.watchSelections(({ text, address }) => {
    form.value = { ...EMPTY, text, address };
  }, stop);

  return {
    form,
    open() {
      const state = page.state.peek();
      const address = state.kind === 'reading' || state.kind === 'unreadable' ? state.url : null;
      form.value = { ...EMPTY, address: address ?? '' };
    },
    change(part) {
      if (form.value !== null) form.value = { ...form.value, ...part };
    },
    close() {
      form.value = null;
    },
    save() {
      const given = form.value;
      if (given === null || given.text.trim() === '' || given.author.trim() === '') return;
      form.value = null;
      const post = capturedPost(given, parts.newId(), siteOf(page, given.address));
      // The person decides that it matters: a post need not name the brand.
      parts.choose(parts.outside.judge(post, messages.panel.capture.reason));
    },
  };
}

/** Where the page is read, its reader knows what the network is called, so that its people stay together. */
function siteOf(page: PageLink, address: string): string | null {
  const state = page.state.peek();
  if (state.kind !== 'reading') return null;
  return URL.parse(state.url)?.host === URL.parse(address)?.host ? state.site : null;
}
