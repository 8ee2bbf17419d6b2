import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchRapport, type Rapport } from './harness/launch-chromium';

describe('the harness', () => {
  let rapport: Rapport;

  beforeAll(async () => {
    rapport = await launchRapport();
    await rapport.serveSite('shop.example', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Shop</title><p>Hello' }),
    );
  });
  afterAll(() => rapport.close());

  it('opens the real side panel with the real toolbar button', async () => {
    const page = await rapport.page('https://shop.example/');
    await rapport.pressToolbarButton(page);
    const panel = await rapport.panel();
    expect(panel.url()).toBe(`chrome-extension://${rapport.extensionId}/sidepanel.html`);
    expect(await panel.evaluate(() => window.innerWidth)).toBeLessThan(500);
    await rapport.closePanel(panel);
    expect(await rapport.panels()).toEqual([]);
  });

  it('goes on with the worker stopped', async () => {
    const page = await rapport.page('https://shop.example/');
    await rapport.stopWorker();
    await rapport.pressToolbarButton(page);
    await rapport.closePanel(await rapport.panel());
  });

  it('reloads the extension', async () => {
    await rapport.reloadExtension();
    const page = await rapport.page('https://shop.example/');
    await rapport.pressToolbarButton(page);
    await rapport.closePanel(await rapport.panel());
  });

  it('keeps a profile that was handed over', async () => {
    const userDataDir = await mkdtemp(join(tmpdir(), 'rapport-kept-'));
    const first = await launchRapport({ userDataDir });
    const desk = await first.desk();
    await desk.evaluate(() => localStorage.setItem('kept', 'yes'));
    await first.close();
    const second = await launchRapport({ userDataDir });
    expect(await (await second.desk()).evaluate(() => localStorage.getItem('kept'))).toBe('yes');
    await second.close();
    await rm(userDataDir, { recursive: true });
  });
});
