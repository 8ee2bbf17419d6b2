import { afterEach, vi } from 'vitest';
import { emptySubject } from '../../../lib/domain/empty-subject';
import type { DetectLanguage } from '../../../lib/domain/guard';
import type { Post } from '../../../lib/domain/post';
import type { ReadingRecord } from '../../../lib/domain/reading-check';
import { countKinds, countMissing } from '../../../lib/domain/reading-counts';
import type { Response } from '../../../lib/domain/response';
import { failure, type Result, success } from '../../../lib/domain/result';
import type { Settings } from '../../../lib/domain/settings';
import type { WatchSubject } from '../../../lib/domain/watch-subject';
import type { PageToPanel, PanelToPage } from '../../../lib/messaging';
import { createPanelModel, type PanelModel } from '../../../lib/panel-model';
import type { PanelSide, TabHandlers } from '../../../lib/panel-model/panel-side';
import { importResponses } from '../../../lib/services/import-responses';
import { learnLessons } from '../../../lib/services/learn-lessons';
import type { PageConnection, PageHandlers } from '../../../lib/services/page-connection';
import type { InsertResult, Placement } from '../../../lib/services/place-text';
import { saveSetting } from '../../../lib/services/save-setting';
import { madeUpPost } from '../domain/made-up-post';
import { madeUpResponse } from '../domain/made-up-response';
import { expectValue, type TestStore, testStore } from '../storage/test-store';

export const PAGE: Extract<PageToPanel, { type: 'page' }> = {
  type: 'page',
  url: 'https://feed.example/home',
  site: 'feed',
  siteName: 'Feed',
  reader: 'feed',
  account: 'harborfinch_help',
  limit: null,
};

export const BRAND: WatchSubject = {
  ...emptySubject('brand-1'),
  names: ['Harbor & Finch'],
  handles: ['harborfinch'],
  ownHandles: ['harborfinch_help'],
};

interface SelectedText {
  readonly text: string;
  readonly address: string;
}

export interface PanelBench {
  readonly store: TestStore;
  readonly model: PanelModel;
  /** What the panel has sent to the page. */
  readonly sent: readonly PanelToPage[];
  readonly placed: readonly Placement[];
  readonly copied: readonly string[];
  readonly asked: readonly string[];
  readonly tabs: TabHandlers;
  /** The page says something. */
  say(message: PageToPanel): void;
  /** The person captures text from a page by the context menu. */
  select(selection: SelectedText): void;
  /** The port to the page breaks. */
  leave(): void;
  /** Another tab comes to the front. */
  showTab(tabId: number): void;
  close(): void;
}

export interface BenchOptions {
  readonly store?: TestStore;
  readonly settings?: Partial<Settings>;
  readonly responses?: readonly Response[];
  readonly posts?: readonly Post[];
  readonly attach?: Result<never>;
  readonly place?: () => Promise<InsertResult>;
  readonly allow?: boolean;
  readonly clipboard?: boolean;
  readonly history?: Map<string, ReadingRecord>;
  readonly files?: Readonly<Record<string, string>>;
  /** Absent: never comes. */
  readonly languages?: Promise<DetectLanguage>;
}

const open: (() => void)[] = [];

afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A complaint about the made-up brand. */
export function complaint(given: Partial<Post> = {}): Post {
  return madeUpPost({
    text: '@harborfinch my grinder stopped working, can you send the serial number form?',
    postedAt: Date.UTC(2026, 10, 22, 11, 50),
    ...given,
  });
}

/** @returns what a page says that has so many candidates, of which these posts were read */
export function healthOf(
  candidates: number,
  posts: readonly Post[],
): Extract<PageToPanel, { type: 'health' }> {
  const [looked, found] = [candidates, posts.length];
  return {
    type: 'health',
    candidates,
    read: found,
    looked,
    found,
    beside: 0,
    missing: countMissing(posts),
    length: posts.reduce((sum, { text }) => sum + text.length, 0),
    roots: posts.length,
    unheard: 0,
    kinds: countKinds(posts),
  };
}

/** @returns that the text is in, and verified */
export function landed(): InsertResult {
  return success({
    type: 'insert-result',
    requestId: '1',
    outcome: 'inserted',
    verifiedBy: 'lexical',
    draft: '',
    undoable: true,
  });
}

/** The panel's model over a real store; only the browser and the page are stood in for. */
export async function openPanel(options: BenchOptions = {}): Promise<PanelBench> {
  const store = options.store ?? (await testStore());
  if (!options.store) await fillStore(store, options);
  const pages: PageHandlers[] = [];
  const heard: { tabs: TabHandlers | null; select: (selection: SelectedText) => void } = {
    tabs: null,
    select: () => undefined,
  };
  const sent: PanelToPage[] = [];
  const placed: Placement[] = [];
  const copied: string[] = [];
  const asked: string[] = [];
  let shownTab = 1;
  const connect = (tabId: number): PageConnection => ({
    tabId,
    send: (message) => sent.push(message),
    close: () => undefined,
    listen: () => undefined,
  });
  const side: PanelSide = {
    activeTab: async () => ({ tabId: shownTab, url: PAGE.url }),
    watchTabs(handlers) {
      heard.tabs = handlers;
    },
    async attachPage(tabId, handlers) {
      if (options.attach) return options.attach;
      pages.push(handlers);
      handlers.onMessage(PAGE);
      return success(connect(tabId));
    },
    openTeacher: async () => failure('failed', 'There is no page to learn.'),
    listEmbedFrames: async () => [],
    attachEmbed: async () => null,
    async placeText(_connection, placement) {
      placed.push(placement);
      return options.place ? options.place() : landed();
    },
    async allowSite(pattern) {
      asked.push(pattern);
      return options.allow ?? true;
    },
    isSiteAllowed: async () => false,
    async copy(text) {
      copied.push(text);
      return options.clipboard ?? true;
    },
    openDesk: () => undefined,
    languageDetector: async () => success(await (options.languages ?? new Promise<never>(() => {}))),
    learnResponses: async (lessons) => success(learnLessons(lessons)),
    readingHistory: {
      load: async (kind) => options.history?.get(kind) ?? null,
      save: async (kind, record) => void options.history?.set(kind, record),
    },
    listSelectors: async () => [{ selector: '.post', asked: 1, matched: 0 }],
    version: '1.0.0',
    watchSelections: (take) => {
      heard.select = take;
    },
    readOwnFile: async (path) => {
      const text = options.files?.[path];
      return text === undefined ? failure('own-file-missing', 'A file is missing.') : success(text);
    },
  };
  const closing = new AbortController();
  const close = () => closing.abort();
  open.push(close);
  const model = createPanelModel(store, side, closing.signal);
  const say = (message: PageToPanel) => pages.at(-1)?.onMessage(message);
  await vi.waitFor(() => {
    if (model.setup.settings.value === null || model.library.responses.value === null)
      throw new Error('Not yet');
    if (model.page.state.value.kind === 'connecting') throw new Error('Not yet');
  });
  if (options.posts && options.posts.length > 0 && !options.attach) {
    say({ type: 'posts', posts: options.posts });
    say(healthOf(options.posts.length, options.posts));
    // They are judged in a task of their own.
    await new Promise((resolve) => setTimeout(resolve, 5));
    await until(() => model.queue.posts.size === options.posts?.length);
  }
  const tabs: TabHandlers = {
    onShown: () => heard.tabs?.onShown(),
    onLoaded: (tabId) => heard.tabs?.onLoaded(tabId),
    onAllowed: (tabId) => heard.tabs?.onAllowed(tabId),
  };
  return {
    store,
    model,
    sent,
    placed,
    copied,
    asked,
    tabs,
    say,
    close,
    select: (selection) => heard.select(selection),
    leave: () => pages.at(-1)?.onClosed(),
    showTab(tabId) {
      shownTab = tabId;
      tabs.onShown();
    },
  };
}

/** Waits until it holds. */
export async function until(holds: () => boolean): Promise<void> {
  await vi.waitFor(() => {
    if (!holds()) throw new Error(`Not yet: ${holds.toString()}`);
  }, 3_000);
}

async function fillStore(store: TestStore, { settings, responses }: BenchOptions): Promise<void> {
  const all = { agentName: 'Sam', subjects: [BRAND], accounts: { feed: 'harborfinch_help' }, ...settings };
  expectValue(await saveSetting(store, { key: 'agentName', value: all.agentName }));
  expectValue(await saveSetting(store, { key: 'subjects', value: all.subjects }));
  expectValue(await saveSetting(store, { key: 'accounts', value: all.accounts }));
  expectValue(await saveSetting(store, { key: 'firstRunDone', value: settings?.firstRunDone ?? true }));
  expectValue(await saveSetting(store, { key: 'topics', value: settings?.topics ?? [] }));
  expectValue(await saveSetting(store, { key: 'slotValues', value: settings?.slotValues ?? {} }));
  expectValue(await importResponses(store, responses ?? [madeUpResponse()]));
}
