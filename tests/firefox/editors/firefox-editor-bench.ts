import { join } from 'node:path';
import type { Post } from '../../../lib/domain/post';
import type { PanelToPage } from '../../../lib/messaging';
import type { InsertResult } from '../../../lib/services/place-text';
import { bundleScript } from '../../e2e/editors/bundle-editor';
import type { PageRecord } from '../../e2e/editors/page-shell';
import { AUTHOR } from '../../e2e/editors/serve-editor';
import { waitUntil } from '../../e2e/harness/wait-until';
import { addScript } from '../harness/add-script';
import { openSidebar } from '../harness/extension-places';
import { clickOn, KEYS, pressTogether, pressToolbarButton, typeKeys } from '../harness/input';
import { type Firefox, launchFirefox } from '../harness/launch-firefox';
import type { Place } from '../harness/place';
import { openTab } from '../harness/tabs';
import { serveEditorPages } from './serve-editor-pages';

/** The functions of `services-in-panel.ts`, as they stand in the sidebar's global scope. */
declare const panelServices: {
  attach(): Promise<string | null>;
  postsHeard(): Post[];
  send(message: PanelToPage): void;
  place(placement: { postKey: string; expectedUrl: string; text: string }): Promise<InsertResult | null>;
};

/** A Firefox with the production extension, a page with an editor, and the real sidebar beside it. */
export interface FirefoxEditorBench {
  readonly firefox: Firefox;
  /** Loads the page with that editor in a new tab, presses the toolbar button, attaches. @returns its post */
  open(editor: string): Promise<Post>;
  /** The tab opened last. */
  page(): Place;
  /** Attaches to the tab in front. @returns the problem's code, or null */
  attach(): Promise<string | null>;
  send(message: PanelToPage): Promise<void>;
  /** Types with real keys into the reply box, then gives the focus to the sidebar. */
  draft(text: string): Promise<void>;
  insert(post: Post, text: string): Promise<InsertResult | null>;
  record(): Promise<PageRecord>;
  /** Clicks into the reply box and presses Control and Z, once. */
  undo(): Promise<void>;
  /** Clicks Post. */
  post(): Promise<void>;
  close(): Promise<void>;
}

const REPLY_BOX = '[role=textbox], textarea';
const SERVICES = join(import.meta.dirname, '../../e2e/editors/services-in-panel.ts');

export async function openFirefoxEditorBench(): Promise<FirefoxEditorBench> {
  const services = await bundleScript(SERVICES, 'panelServices');
  const pages = await serveEditorPages();
  const firefox = await launchFirefox();
  const sidebar = await openSidebar(firefox);
  await addScript(firefox, sidebar, services);
  let page = sidebar;

  const attach = () => sidebar.run(() => panelServices.attach());
  const findPost = async () => {
    const posts = await sidebar.run(() => panelServices.postsHeard());
    return posts.find(({ author }) => author.handle === AUTHOR || author.name === AUTHOR) ?? null;
  };
  return {
    firefox,
    async open(editor) {
      page = await openTab(firefox, pages.address(editor));
      await pressToolbarButton(firefox);
      await waitUntil('the grant', async () => ((await attach()) === null ? true : null));
      return waitUntil('the post', findPost);
    },
    page: () => page,
    attach,
    send: (message) => sidebar.run((sent) => panelServices.send(sent), message),
    async draft(text) {
      await clickOn(firefox, page, REPLY_BOX);
      await typeKeys(firefox.marionette, text);
      await clickOn(firefox, sidebar, 'h2');
    },
    async insert({ key }, text) {
      const placement = { postKey: key, expectedUrl: await page.run(() => location.href), text };
      return sidebar.run((given) => panelServices.place(given), placement);
    },
    record: () => page.run(() => window.record),
    async undo() {
      await clickOn(firefox, page, REPLY_BOX);
      await pressTogether(firefox.marionette, [KEYS.Control, 'z']);
    },
    post: () => clickOn(firefox, page, '#post-button'),
    async close() {
      await firefox.close();
      pages.close();
    },
  };
}
