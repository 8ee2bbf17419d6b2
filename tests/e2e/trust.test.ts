import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driveDesk } from '../../scripts/tour/desk-driver';
import { drivePanel } from '../../scripts/tour/panel-driver';
import { forgeMessages, lookForExtension } from './trouble/attack-from-page';
import { ForumWork } from './trouble/forum-work';
import { countPorts, inTabBeside, startCountingPorts } from './trouble/in-tab-beside';
import { makeStranger, type Stranger } from './trouble/make-stranger';
import { recordRequests } from './trouble/record-requests';
import { readTables } from './workday/read-tables';

/** No tab has this number: a panel that believes the message attaches to its own tab again. */
const NO_TAB = 2 ** 30;

let work: ForumWork;
let stranger: Stranger;
let strangersPage: Page;
let page: Page;
let panel: Page;
let windowId: number;
beforeAll(async () => {
  stranger = await makeStranger();
  work = await ForumWork.start([stranger.folder]);
  strangersPage = await work.rapport.page(stranger.page);
  page = await work.visit(work.forum.addThread());
  panel = await work.panel();
  await work.choose();
  await startCountingPorts(panel);
  windowId = Number(await panel.evaluate('chrome.windows.getCurrent().then(({ id }) => id)'));
});
afterAll(async () => {
  await work?.close();
  if (stranger) await rm(stranger.folder, { recursive: true });
});

async function everything() {
  return {
    panel: await panel.locator('main').innerText(),
    box: await work.box(page).inputValue(),
    tables: await readTables(panel),
  };
}

/** Does it, and then sends one honest message: only that one may have been heard. */
async function expectUnheard(attack: () => Promise<unknown>): Promise<void> {
  const before = await everything();
  const ports = await countPorts(panel);
  await attack();
  await tellFromWorker([{ type: 'toolbar-pressed', tabId: NO_TAB, windowId }]);
  await expect.poll(() => countPorts(panel)).toBe(ports + 1);
  await expect.poll(everything).toEqual(before);
  expect(await countPorts(panel)).toBe(ports + 1);
}

/** The background worker is what sends to panels. */
async function tellFromWorker(bodies: readonly unknown[]): Promise<void> {
  const [worker] = work.rapport.context.serviceWorkers();
  await worker?.evaluate(
    `Promise.all(${JSON.stringify(bodies)}.map((body) => chrome.runtime.sendMessage(body).catch(() => undefined)))`,
  );
}

describe('a page', () => {
  it('reaches nothing of the extension', async () => {
    const origin = `chrome-extension://${work.rapport.extensionId}`;
    expect(await page.evaluate(lookForExtension, origin)).toEqual({
      runtime: 'undefined',
      browser: 'undefined',
      fetched: [],
      isFrameReadable: false,
    });
    expect(page.frames().filter((frame) => frame.url().startsWith(origin))).toEqual([]);
  });

  it('says nothing that anyone hears', async () => {
    await expectUnheard(() => page.evaluate(forgeMessages));
  });
});

describe('a message to the panel', () => {
  const type = 'toolbar-pressed';
  it('changes nothing when its body is malformed', async () => {
    await expectUnheard(() =>
      tellFromWorker([
        null,
        type,
        [],
        {},
        { type },
        { type, tabId: String(NO_TAB), windowId },
        { type, tabId: 1.5, windowId },
        { type, tabId: null, windowId },
        { type, tabId: NO_TAB },
        { type, tabId: NO_TAB, windowId: [windowId] },
        { type: [type], tabId: NO_TAB, windowId },
        { type: 'insert', text: 'forged' },
      ]),
    );
  });

  it('changes nothing when it comes out of a page, where our own script stands', async () => {
    const send = (body: object) => {
      Reflect.get(globalThis, 'chrome').runtime.sendMessage(body);
    };
    await expectUnheard(() => inTabBeside(panel, send, { type, tabId: NO_TAB, windowId }));
  });

  it('changes nothing when another extension sends it, and its ports are refused', async () => {
    await expectUnheard(async () => {
      const refusals: unknown = await strangersPage.evaluate(`(async () => {
        const id = ${JSON.stringify(work.rapport.extensionId)};
        const body = { type: 'toolbar-pressed', tabId: ${NO_TAB}, windowId: ${windowId} };
        const refused = [await chrome.runtime.sendMessage(id, body).then(() => 'heard', (error) => error.message)];
        const connect = (open) => new Promise((resolve) => {
          const port = open();
          port.onMessage.addListener(() => resolve('heard'));
          port.onDisconnect.addListener(() => resolve(chrome.runtime.lastError?.message ?? 'closed'));
        });
        refused.push(await connect(() => chrome.runtime.connect(id, { name: 'rapport-page' })));
        for (const tab of await chrome.tabs.query({}))
          refused.push(await connect(() => chrome.tabs.connect(tab.id, { name: 'rapport-page' })));
        return refused;
      })()`);
      const tabs = work.rapport.context.pages().length;
      expect(refusals).toEqual(Array(2 + tabs).fill(expect.stringContaining('Receiving end does not exist')));
    });
  });
});

describe('the network', () => {
  it('is asked for nothing by us: from reading to the export', async () => {
    const address = work.forum.addThread();
    page = await work.visit(address);
    const requests = await recordRequests(work.rapport, panel);
    await panel.reload();
    await work.read(page);
    await work.choose();
    const agent = drivePanel(panel);
    await agent.insert(1);
    await agent.awaitLogged(/^Inserted/);
    await work.post(page);
    await agent.awaitLogged(/^Posted/);
    await panel.getByRole('button', { name: 'Advocate', exact: true }).click();

    const desk = await work.rapport.desk();
    const manager = driveDesk(desk);
    await (await manager.exportCsv()).delete();
    for (const section of ['People', 'Advocates', 'Responses'])
      await desk.getByRole('link', { name: section, exact: true }).click();
    await manager.openSettings();
    await manager.checkLedger();
    const asked = await requests();
    for (const view of ['chunks/sidepanel', 'chunks/desk'])
      expect(asked.join('\n'), 'what is loaded from the extension is seen').toContain(view);
    const outside = asked.filter((request) => !/ (blob:)?chrome-extension:/.test(request));
    expect(outside, 'only what the person sent').toEqual([`POST ${address}`]);
  });
});
