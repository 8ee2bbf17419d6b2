import { messages } from '../messages';
import { loadSettings } from '../services/load-settings';
import { type ComposerText, createComposerText } from './composer-text';
import type { KeptData } from './kept-data';
import { createPageLink, type PageLink, type PageListener } from './page-link';
import type { PanelBase } from './panel-base';
import { createQueue, type Queue } from './queue';
import { createReadingCheck, type ReadingCheck } from './reading-check';
import { createSiteAccess, type SiteAccess } from './site-access';
import { createTeaching, type Teaching } from './teaching';

/** What is read of the page in front, and how well. */
export interface PageReading {
  readonly queue: Queue;
  readonly page: PageLink;
  readonly readingCheck: ReadingCheck;
  readonly access: SiteAccess;
  readonly teaching: Teaching;
  readonly composer: ComposerText;
}

export function createPageReading(base: PanelBase, kept: KeptData): PageReading {
  const { store, side, notices, chosen, stop } = base;
  const { setup, marks, engagements, rows } = kept;
  const { now } = store.environment;
  const queue: Queue = createQueue({
    marks,
    rows,
    now,
    later: (work) => setTimeout(work, 0),
    accounts: () => setup.settings.value?.accounts ?? {},
    sendMarks: (message) => page.mark(message),
    onRead: (posts) => void engagements.lookForReplies(posts, queue.posts),
  });
  const listener = listen(base, kept, queue, (postKey, text) => composer.hear(postKey, text));
  const page: PageLink = createPageLink(side, listener, stop);
  const readingCheck = createReadingCheck(side, page, now, stop);
  const access = createSiteAccess(side, page, notices, stop);
  const teaching = createTeaching({ store, side, page, setup, notices }, stop);
  const composer = createComposerText(page, chosen, stop);
  return { queue, page, readingCheck, access, teaching, composer };
}

/** @returns what takes in what the page says */
function listen(
  { store, notices }: PanelBase,
  { engagements }: KeptData,
  queue: Queue,
  onComposer: PageListener['onComposer'],
): PageListener {
  return {
    onComposer,
    onForget() {
      queue.forget();
      engagements.forgetPage();
    },
    onPosts: queue.add,
    onCounts: queue.count,
    onGone(postKeys) {
      queue.remove(postKeys);
      engagements.forgetPosts(postKeys);
    },
    async taughtSite(site) {
      return notices.take(await loadSettings(store))?.taughtSites[site] ?? null;
    },
    onRefused: (site, part) =>
      notices.add({ state: 'stop', sentence: messages.panel.teach.refused(site, part) }),
  };
}
