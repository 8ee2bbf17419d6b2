import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Post } from '../../../lib/domain/post';
import type { PageToPanel, PanelToPage } from '../../../lib/messaging';
import type { InsertResult, Placement } from '../../../lib/services/place-text';
import { launchRapport, type Rapport } from '../harness/launch-chromium';
import { waitUntil } from '../harness/wait-until';
import { bundleScript } from './bundle-editor';
import type { PageRecord } from './page-shell';
import { AUTHOR, EDITOR_HOST, editorUrl, serveEditors } from './serve-editor';

/** The functions of `services-in-panel.ts`, as they stand in the panel's global scope. */
interface PanelServices {
  attach(): Promise<string | null>;
  injectAgain(): Promise<void>;
  detach(): void;
  isAttached(): boolean;
  messagesHeard(): PageToPanel[];
  postsHeard(): Post[];
  send(message: PanelToPage): void;
  place(placement: Placement): Promise<InsertResult | null>;
}
declare const panelServices: PanelServices;

/** A browser with the production extension, one tab and the real side panel beside it. */
export interface EditorBench {
  readonly rapport: Rapport;
  readonly page: Page;
  readonly panel: Page;
  /** Loads the page with that editor, until its box is there, and attaches to it. @returns its post */
  open(editor: string): Promise<Post>;
  attach(): Promise<string | null>;
  injectAgain(): Promise<void>;
  detach(): Promise<void>;
  isAttached(): Promise<boolean>;
  heard(): Promise<PageToPanel[]>;
  send(message: PanelToPage): Promise<void>;
  /** The box to write in, wherever it stands. */
  box(): Locator;
  /** Types with real keys into the reply box, then gives the focus to the panel. */
  draft(text: string): Promise<void>;
  insert(post: Post, text: string, more?: Partial<Placement>): Promise<InsertResult | null>;
  record(): Promise<PageRecord>;
  /** Presses Control and Z in the reply box, once. */
  undo(): Promise<void>;
  /** Presses Post with the mouse, once the editor has enabled it. */
  post(): Promise<void>;
  close(): Promise<void>;
}

/** Longest wait until Post can be pressed, in milliseconds. */
const POST_MS = 5_000;

export const REPLY_BOX = '[role=textbox], textarea';

export async function openEditorBench(): Promise<EditorBench> {
  const rapport = await launchRapport();
  await rapport.serveSite(EDITOR_HOST, serveEditors);
  const page = await rapport.page(editorUrl('plain-textarea'));
  await rapport.pressToolbarButton(page);
  const panel = await rapport.panel();
  const services = await bundleScript(join(import.meta.dirname, 'services-in-panel.ts'), 'panelServices');
  await panel.evaluate(`(() => { ${services}\nself.panelServices = panelServices; })()`);

  let box = page.locator(REPLY_BOX);
  const bench: EditorBench = {
    rapport,
    page,
    panel,
    async open(editor) {
      await page.goto(editorUrl(editor));
      box = standsInFrame(editor) ? page.frameLocator('iframe').locator(REPLY_BOX) : page.locator(REPLY_BOX);
      await box.waitFor();
      let problem = await bench.attach();
      if (problem === 'not-allowed') {
        // The grant ended when the tab left for another origin.
        await rapport.pressToolbarButton(page);
        problem = await bench.attach();
      }
      if (problem !== null) throw new Error(`Not attached: ${problem}`);
      return waitUntil('the post', async () => {
        const posts = await panel.evaluate(() => panelServices.postsHeard());
        return posts.find((post) => post.author.handle === AUTHOR || post.author.name === AUTHOR) ?? null;
      });
    },
    attach: () => panel.evaluate(() => panelServices.attach()),
    injectAgain: () => panel.evaluate(() => panelServices.injectAgain()),
    detach: () => panel.evaluate(() => panelServices.detach()),
    isAttached: () => panel.evaluate(() => panelServices.isAttached()),
    heard: () => panel.evaluate(() => panelServices.messagesHeard()),
    send: (message) => panel.evaluate((sent) => panelServices.send(sent), message),
    box: () => box,
    async draft(text) {
      await box.click();
      if (text !== '') await page.keyboard.type(text, { delay: 5 });
      await page.evaluate(() => {
        window.record.clicks = 0;
      });
      await panel.mouse.click(4, 4);
    },
    insert: (post, text, more = {}) =>
      panel.evaluate((placement) => panelServices.place(placement), {
        postKey: post.key,
        expectedUrl: page.url(),
        text,
        ...more,
      }),
    record: () => page.evaluate(() => window.record),
    undo: () => box.press('Control+z'),
    post: () => page.locator('#post-button').click({ timeout: POST_MS }),
    close: () => rapport.close(),
  };
  return bench;
}

/** By their names: TinyMCE edits a frame of its own. */
function standsInFrame(editor: string): boolean {
  return editor.endsWith('-in-frame') || editor === 'tinymce';
}
