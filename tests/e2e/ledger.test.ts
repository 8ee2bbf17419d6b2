import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectOneChain } from './harness/expect-one-chain';
import { launchRapport, type Rapport } from './harness/launch-chromium';

describe('the ledger in Chromium', () => {
  let rapport: Rapport;

  beforeAll(async () => {
    rapport = await launchRapport();
    await rapport.serveSite('shop.example', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Shop</title><p>Hello' }),
    );
  });
  afterAll(() => rapport?.close());

  it('keeps one chain while panel, desk and worker append at once', async () => {
    const page = await rapport.page('https://shop.example/');
    await rapport.pressToolbarButton(page);
    const panel = await rapport.panel();
    const desk = await rapport.desk();
    const [worker] = rapport.context.serviceWorkers();
    if (!worker) throw new Error('The worker sleeps');
    await expectOneChain([
      { name: 'desk', evaluate: (expression) => desk.evaluate(expression) },
      { name: 'panel', evaluate: (expression) => panel.evaluate(expression) },
      { name: 'worker', evaluate: (expression) => worker.evaluate(expression) },
    ]);
  });
});
