import { type ReadonlySignal, signal } from '@preact/signals';
import type { Counts, Post } from '../domain/post';
import { NOTHING_READ } from '../domain/reading-counts';
import type { Problem } from '../domain/result';
import type { SiteDescription } from '../domain/site-description';
import { messages } from '../messages';
import type { PageToPanel, PanelToPage } from '../messaging';
import type { PageConnection } from '../services/page-connection';
import { createEmbedded, type Embedded, type PostPlace } from './embedded';
import { hearPosts } from './hear-posts';
import type { PageState, UnreadableCode } from './page-state';
import type { PanelSide } from './panel-side';

/** What the queue does with what the page sends. */
export interface PageListener {
  /** Another page: forget the posts of before. */
  onForget(): void;
  onPosts(posts: readonly Post[]): void;
  onGone(postKeys: readonly string[]): void;
  onCounts(postKey: string, counts: Counts): void;
  /** What stands in the composer of that post; null: none is open. */
  onComposer(postKey: string, text: string | null): void;
  /** @returns how a person taught that site; null where nobody did */
  taughtSite(site: string): Promise<SiteDescription | null>;
  /** A part of what was taught is no selector. */
  onRefused(site: string, part: string): void;
}

export interface PageLink {
  readonly state: ReadonlySignal<PageState>;
  /** The tab in front; null until it is known. */
  readonly tabId: ReadonlySignal<number | null>;
  /** Null while no page is read. */
  connection(): PageConnection | null;
  /** Comment sections in frames of their own, read beside the page. */
  readonly embedded: Embedded;
  /** Where that post stands; null while no page is read. */
  placeOf(postKey: string): PostPlace | null;
  mark(message: Extract<PanelToPage, { type: 'highlight' }>): void;
  /** Attaches again ("Try again"). */
  retry(): void;
  /** Reads the page again from the start. */
  reread(): void;
}

/** A page that was left needs this long until the next one can be asked, in ms. */
const NEXT_PAGE_MS = 300;

/** Reads the tab in front of the panel's window, and follows it. */
export function createPageLink(side: PanelSide, listener: PageListener, stop: AbortSignal): PageLink {
  const state = signal<PageState>({ kind: 'connecting' });
  let connection: PageConnection | null = null;
  /** Only the newest attempt counts: the person may switch tabs faster than pages answer. */
  let attempt = 0;
  const tabId = signal<number | null>(null);
  const embedded = createEmbedded(side, listener);
  const forget = () => {
    embedded.forget();
    listener.onForget();
  };

  const leave = () => {
    attempt += 1;
    connection?.close();
    connection = null;
    forget();
  };

  const attach = async (pressedOn: number | null) => {
    leave();
    const mine = attempt;
    state.value = { kind: 'connecting' };
    const tab = await side.activeTab();
    if (mine !== attempt) return;
    tabId.value = tab?.tabId ?? null;
    if (tab === null) {
      state.value = unreadable({ code: 'no-tab', sentence: messages.panel.page.noTab }, null);
      return;
    }
    const isCurrent = () => mine === attempt && !stop.aborted;
    const attached = await side.attachPage(tab.tabId, {
      onMessage: (message) => isCurrent() && receive(message),
      onClosed: () => isCurrent() && lost(),
      taughtSite: listener.taughtSite,
    });
    if (!isCurrent()) {
      if (attached.ok) attached.value.close();
      return;
    }
    if (attached.ok) connection = attached.value;
    else state.value = unreadable(problemOf(attached.problem, tab.tabId === pressedOn), tab.url);
  };

  const lost = () => {
    leave();
    const mine = attempt;
    state.value = { kind: 'connecting' };
    setTimeout(() => mine === attempt && !stop.aborted && start(), NEXT_PAGE_MS);
  };

  const receive = (message: PageToPanel) => {
    if (message.type === 'page') {
      const { type: _, ...facts } = message;
      forget();
      state.value = { kind: 'reading', candidates: 0, read: 0, closely: NOTHING_READ, ...facts };
    } else if (message.type === 'progress' && state.value.kind === 'reading') {
      state.value = { ...state.value, candidates: message.candidates, read: message.read };
    } else if (message.type === 'health' && state.value.kind === 'reading') {
      const { type: _, ...closely } = message;
      const { candidates, read } = closely;
      state.value = { ...state.value, candidates, read, closely };
    } else if (message.type === 'embeds') followEmbeds(message.hosts);
    else if (message.type === 'wants-reader' && message.because === 'refused')
      listener.onRefused(message.site, message.part);
    else hearPosts(message, listener);
  };

  const followEmbeds = (hosts: readonly string[]) => {
    const tab = tabId.peek();
    if (tab !== null) embedded.follow(tab, hosts);
  };

  const start = (pressedOn: number | null = null) => {
    attach(pressedOn).catch((cause: unknown) => {
      console.error('The page could not be attached', cause);
      state.value = unreadable({ code: 'failed', sentence: messages.errors.pageFailed }, null);
    });
  };

  side.watchTabs(
    {
      onShown: () => start(),
      onLoaded: (loaded) => loaded === tabId.peek() && connection === null && start(),
      onAllowed: (allowed) => (allowed !== tabId.peek() || connection === null) && start(allowed),
    },
    stop,
  );
  stop.addEventListener('abort', leave, { once: true });
  start();
  return {
    state,
    tabId,
    connection: () => connection,
    embedded,
    placeOf(postKey) {
      const { value: facts } = state;
      if (connection === null || facts.kind !== 'reading') return null;
      return embedded.placeOf(postKey) ?? { connection, facts };
    },
    mark({ marks }) {
      embedded.mark(marks);
      const own = marks.filter(({ postKey }) => embedded.placeOf(postKey) === null);
      if (own.length > 0) connection?.send({ type: 'highlight', marks: own });
    },
    retry: () => start(),
    reread: () => connection?.send({ type: 'reread' }),
  };
}

/** Where the button was pressed and nothing was granted, pressing it again does not help. */
function problemOf(problem: Problem, wasPressed: boolean): Problem {
  if (problem.code !== 'not-allowed' || !wasPressed) return problem;
  return { ...problem, code: 'restricted', sentence: messages.errors.pageRestricted };
}

const CODES: readonly UnreadableCode[] = ['not-allowed', 'restricted', 'forbidden-by-site', 'no-tab'];

function unreadable(problem: Problem, url: string | null): PageState {
  const code = CODES.find((known) => known === problem.code) ?? 'failed';
  return { kind: 'unreadable', code, sentence: problem.sentence, url };
}
