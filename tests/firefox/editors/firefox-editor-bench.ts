import { join } from 'node:path';
import type { Post } from '../../../lib/domain/post';
import type { InsertResult } from '../../../lib/services/place-text';
import { bundleScript } from '../../e2e/editors/bundle-editor';
import type { PageRecord } from '../../e2e/editors/page-shell';
import { AUTHOR } from '../../e2e/editors/serve-editor';
import { waitUntil } from '../../e2e/harness/wait-until';
import { addScript } from '../harness/add-script';
import { openSidebar } from '../harness/extension-places';
import { clickOn, KEYS, pressTogether, pressToolbarButton, typeKeys } from '../harness/input';
import { launchFirefox } from '../harness/launch-firefox';
import { openTab } from '../harness/tabs';
import { serveEditorPages } from './serve-editor-pages';

/** The functions of `services-in-panel.ts`, as they stand in the sidebar's global scope. */
declare const panelServices: {
  attach(): Promise<string | null>;
  postsHeard(): Post[];
  place(placement: { postKey: string; expectedUrl: string; text: string }): Promise<InsertResult | null>;
};

/** A Firefox with the production extension, a page with an editor, and the real sidebar beside it. */
export interface FirefoxEditorBench {
  /** Types the draft with real keys, gives the focus to the sidebar, then inserts the text there. */
  insertAfterDraft(editor: string, draft: string, text: string): Promise<InsertResult | null>;
  record(): Promise<PageRecord>;
  /** Clicks into the reply box and presses Control and Z, once. */
  undo(): Promise<void>;
  close(): Promise<void>;
}

const REPLY_BOX = '[role=textbox], textarea';

export async function openFirefoxEditorBench(): Promise<FirefoxEditorBench> {
  const services = await bundleScript(
    join(import.meta.dirname, '../../e2e/editors/services-in-panel.ts'),
    'panelServices',
  );
  const pages = await serveEditorPages();
  const firefox = await launchFirefox();
  const sidebar = await openSidebar(firefox);
  await addScript(firefox, sidebar, services);
  let page = await openTab(firefox, pages.address('plain-textarea'));

  const findPost = async () => {
    const posts = await sidebar.run(() => panelServices.postsHeard());
    return posts.find(({ author }) => author.handle === AUTHOR || author.name === AUTHOR) ?? null;
  };
  return {
    async insertAfterDraft(editor, draft, text) {
      page = await openTab(firefox, pages.address(editor));
      await pressToolbarButton(firefox);
      const problem = await waitUntil('the grant', () => sidebar.run(attachOnce));
      if (problem !== 'attached') throw new Error(`Not attached: ${problem}`);
      const post = await waitUntil('the post', findPost);
      await clickOn(firefox, page, REPLY_BOX);
      await typeKeys(firefox.marionette, draft);
      await clickOn(firefox, sidebar, 'body');
      const placement = { postKey: post.key, expectedUrl: pages.address(editor), text };
      return sidebar.run((given) => panelServices.place(given), placement);
    },
    record: () => page.run(() => window.record),
    async undo() {
      await clickOn(firefox, page, REPLY_BOX);
      await pressTogether(firefox.marionette, [KEYS.Control, 'z']);
    },
    async close() {
      await firefox.close();
      pages.close();
    },
  };
}

/** @returns null where the press has not granted the tab yet */
async function attachOnce(): Promise<string | null> {
  const problem = await panelServices.attach();
  return problem === 'not-allowed' ? null : (problem ?? 'attached');
}
