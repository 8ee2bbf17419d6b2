import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { drivePanel } from '../../../scripts/tour/panel-driver';
import { PATIENCE_MS } from '../../helpers/patience';
import { connectToBrowser } from '../harness/browser-targets';
import { launchRapport, type Rapport } from '../harness/launch-chromium';
import { ACCOUNT, FORUM_HOST, MadeUpForum } from './made-up-forum';

/** An agent at work in the forum: a browser with the example library, and the account there already known. */
export class ForumWork {
  readonly forum = new MadeUpForum();
  readonly #userDataDir: string;
  #rapport: Rapport;

  private constructor(rapport: Rapport, userDataDir: string) {
    this.#rapport = rapport;
    this.#userDataDir = userDataDir;
  }

  static async start(strangers: readonly string[] = []): Promise<ForumWork> {
    const userDataDir = await mkdtemp(join(tmpdir(), 'rapport-work-'));
    const work = new ForumWork(await launchRapport({ userDataDir, strangers }), userDataDir);
    await work.#prepare();
    const page = await work.rapport.page(work.forum.addThread());
    await work.rapport.pressToolbarButton(page);
    const panel = await work.panel();
    await drivePanel(panel).tryExampleData();
    await work.read(page);
    await work.choose();
    await drivePanel(panel).insert(1);
    await panel.getByLabel('Your account there').fill(ACCOUNT);
    await panel.getByRole('button', { name: 'Insert as this account' }).click();
    await drivePanel(panel).awaitLogged(/^Inserted/);
    await work.post(page);
    await drivePanel(panel).awaitLogged(/^Posted/);
    return work;
  }

  get rapport(): Rapport {
    return this.#rapport;
  }

  async panel(): Promise<Page> {
    const panel = await this.#rapport.panel();
    panel.setDefaultTimeout(PATIENCE_MS);
    return panel;
  }

  /** A new tab with the thread, and the panel reading it. */
  async visit(address: string): Promise<Page> {
    const page = await this.#rapport.page(address);
    await this.read(page);
    return page;
  }

  /** The same in a window of its own, with a panel of its own. */
  async visitInNewWindow(address: string): Promise<Page> {
    const browser = await connectToBrowser(this.#userDataDir);
    const session = await browser.newBrowserCDPSession();
    const opened = this.#rapport.context.waitForEvent('page');
    await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
    const page = await opened;
    await browser.close();
    await page.goto(address);
    await this.read(page);
    return page;
  }

  /** Presses the toolbar button there and waits until the panel lists the thread's post. */
  async read(page: Page): Promise<void> {
    await this.#rapport.pressToolbarButton(page);
    const panel = await this.panel();
    await drivePanel(panel)
      .mention(`(${new URL(page.url()).pathname.split('/').at(-1)})`)
      .waitFor();
  }

  /** Chooses the one post that the panel lists. */
  async choose(chosenPanel?: Page): Promise<void> {
    const panel = chosenPanel ?? (await this.panel());
    await drivePanel(panel).mentions().first().getByRole('button').click();
    await drivePanel(panel).suggestion(1).or(this.editor(panel)).first().waitFor();
  }

  editor(panel: Page): Locator {
    return panel.getByRole('textbox', { name: 'Reply', exact: true });
  }

  box(page: Page): Locator {
    return page.getByRole('textbox', { name: 'Your reply' });
  }

  /** Sends what stands in the reply box, as the person does. */
  async post(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Post reply' }).click();
  }

  async restartBrowser(): Promise<void> {
    await this.#rapport.close();
    this.#rapport = await launchRapport({ userDataDir: this.#userDataDir });
    await this.#prepare();
  }

  async close(): Promise<void> {
    await this.#rapport.close();
    await rm(this.#userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }

  async #prepare(): Promise<void> {
    await this.#rapport.serveSite(FORUM_HOST, this.forum.serve);
  }
}
