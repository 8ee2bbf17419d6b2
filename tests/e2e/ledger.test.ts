import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendAtOnce, countTurns } from './harness/append-at-once';
import { launchRapport, type Rapport } from './harness/launch-chromium';

const NOTES_EACH = 40;
const ENGAGEMENTS_EACH = 30;

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
    const ledger = await appendAtOnce(
      [
        { name: 'desk', evaluate: (expression) => desk.evaluate(expression) },
        { name: 'panel', evaluate: (expression) => panel.evaluate(expression) },
        { name: 'worker', evaluate: (expression) => worker.evaluate(expression) },
      ],
      NOTES_EACH,
      ENGAGEMENTS_EACH,
    );
    const notes = 3 * NOTES_EACH;
    const engagements = 3 * ENGAGEMENTS_EACH;
    const operations = notes + engagements + 1;
    expect(ledger).toMatchObject({
      devices: 1,
      broken: null,
      customers: 1,
      contacts: engagements,
      headNumbers: [operations],
    });
    expect(ledger.operations).toBe(operations);
    expect(new Set(ledger.notes).size).toBe(notes);
    expect(countTurns(ledger.notes)).toBeGreaterThan(NOTES_EACH / 2);
  });
});
