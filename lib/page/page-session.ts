import type { Counts } from '../domain/post';
import { isPanelToPage, type PageToPanel } from '../messaging';
import type { Page, SiteAdapter } from '../sites';
import { siteNameOf, siteOf } from '../sites/_site-of';
import { TAUGHT } from '../sites/_taught';
import { batchPosts } from './batch-posts';
import { chooseReader } from './choose-reader';
import type { ComposerSession, InsertRequest, PlacedPost } from './composer-session';
import { debounce } from './debounce';
import { followAddress } from './follow-address';
import { followEmbeds } from './follow-embeds';
import { highlightMentions, type Mark, type MentionHighlighter } from './highlight-mentions';
import { lateComposer } from './late-composer';
import { tellableAddress } from './page-address';
import type { PagePort } from './page-runtime';
import { rememberEditable } from './remember-editable';
import { type PostWatch, watchPosts } from './watch-posts';

/** From a change of the page to the look for the account, and least time between two looks, in milliseconds. */
const ACCOUNT_AFTER_MS = 250;
const ACCOUNT_EVERY_MS = 2_000;

/** Reading of one page, from one navigation to the next. */
interface Reading {
  readonly page: Page;
  readonly adapter: SiteAdapter;
  readonly account: string | null;
  readonly watch: PostWatch;
  readonly highlighter: MentionHighlighter;
  readonly stop: () => void;
}

/** Serves one panel until its port closes: tells the page's posts, marks mentions, inserts replies. */
export function startPageSession(port: PagePort, signal: AbortSignal): void {
  const send = (message: PageToPanel) => {
    if (!signal.aborted) port.postMessage(message);
  };
  const last = rememberEditable(document, signal);
  const address = followAddress(
    window,
    () => {
      choice.forgive();
      restart(false, true);
    },
    signal,
  );
  // Sites learn late who is signed in. Where they never do, looking goes through the whole page: not at each change.
  let lookedAt = Number.NEGATIVE_INFINITY;
  const lookForAccount = () => {
    lookedAt = performance.now();
    if (reading === null) return;
    const { adapter, page, account } = reading;
    if ((adapter.readAccount?.(page) ?? null) !== account || choice.readsAgain(page)) restart();
  };
  const lookSoon = debounce(lookForAccount, ACCOUNT_AFTER_MS, signal);
  const lookLater = debounce(lookForAccount, ACCOUNT_EVERY_MS, signal);
  const onChange = () => {
    address.check();
    composer?.check();
    if (performance.now() - lookedAt < ACCOUNT_EVERY_MS) lookLater();
    else lookSoon();
  };
  let reading: Reading | null = null;
  let isByStructure = false;
  const restart = (byStructure = isByStructure, hasMoved = false) => {
    isByStructure = byStructure;
    reading?.stop();
    const page: Page = { url: new URL(location.href), document };
    const adapter = choice.readerFor(page, byStructure);
    const former = hasMoved && reading?.adapter === adapter ? reading.watch : null;
    reading = adapter && startReading(page, adapter, { send, onMutation: onChange, former }, signal);
  };
  const isBlind = (page: Page) => reading?.page === page && reading.watch.count() === 0;
  const choice = chooseReader(send, isBlind, () => restart(), signal);

  const postOf = (postKey: string): PlacedPost | null => {
    const element = reading?.watch.find(postKey);
    return reading && element ? { element, ...reading.watch.readerOf(element) } : null;
  };
  let composer: ComposerSession | null = null;
  const waiting: ((composer: ComposerSession) => void)[] = [];
  /** What is asked before its script has come waits for it, in order. */
  const withComposer = (work: (composer: ComposerSession) => void) => {
    if (composer !== null) return work(composer);
    if (waiting.push(work) > 1) return;
    const begin = () => {
      const start = lateComposer(begin, signal);
      if (start === null) return send({ type: 'wants-composer' });
      composer = start({ send, last, postOf }, signal);
      for (const asked of waiting.splice(0)) asked(composer);
    };
    begin();
  };
  const mark = (marks: readonly Mark[]) => {
    if (reading === null) return;
    const { adapter, highlighter, watch } = reading;
    highlighter.mark(marks);
    if (adapter.readCounts === undefined) return;
    const all: { postKey: string; counts: Counts }[] = [];
    for (const { postKey, ranges } of marks) {
      const element = ranges.length > 0 ? watch.elementOf(postKey) : null;
      if (element !== null) all.push({ postKey, counts: adapter.readCounts(element) });
    }
    if (all.length > 0) send({ type: 'counts', counts: all });
  };
  let before: Promise<void> = Promise.resolve();
  // One after the other: two at once would write into each other.
  const insert = (request: InsertRequest) =>
    withComposer(({ insert }) => {
      before = before.then(() => insert(request));
    });

  port.onMessage.addListener((message) => {
    if (signal.aborted || !isPanelToPage(message)) return;
    if (message.type === 'reread') {
      if (message.byStructure && reading?.adapter.id === TAUGHT) choice.setAside();
      else choice.forgive();
      restart(message.byStructure === true);
    } else if (message.type === 'taught') choice.learn(message.parts);
    else if (message.type === 'watch-composer') withComposer(({ watch }) => watch(message.postKey));
    else if (message.type === 'highlight') mark(message.marks);
    else insert(message);
  });
  restart();
}

interface ReadingParts {
  readonly send: (message: PageToPanel) => void;
  readonly onMutation: () => void;
  /** The watch of the address before; null where the page is read from the start. */
  readonly former: PostWatch | null;
}

function startReading(
  page: Page,
  adapter: SiteAdapter,
  { send, onMutation, former }: ReadingParts,
  session: AbortSignal,
): Reading {
  const own = new AbortController();
  const signal = AbortSignal.any([session, own.signal]);
  const account = adapter.readAccount?.(page) ?? null;
  send({
    type: 'page',
    url: tellableAddress(page.url.href),
    site: siteOf(adapter, page),
    siteName: siteNameOf(adapter, page),
    reader: adapter.id,
    account,
    limit: adapter.limit,
  });
  const embeds = followEmbeds((hosts) => send({ type: 'embeds', hosts }), signal);
  const watch = watchPosts(
    page,
    adapter,
    {
      onPosts(posts) {
        for (const batch of batchPosts(posts)) send({ type: 'posts', posts: batch });
        highlighter.refresh(posts);
      },
      onGone(postKeys) {
        send({ type: 'gone', postKeys });
        highlighter.drop(postKeys);
      },
      onProgress: (candidates, read) => send({ type: 'progress', candidates, read }),
      onHealth: (counts) => send({ type: 'health', ...counts }),
      onFrame: embeds.add,
      onMutation() {
        embeds.check();
        onMutation();
      },
    },
    signal,
    former,
  );
  const highlighter = highlightMentions(watch.readOf, signal);
  return { page, adapter, account, watch, highlighter, stop: () => own.abort() };
}
