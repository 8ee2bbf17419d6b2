import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/setup/find-firefox.mjs';
import { appendAtOnce, countTurns } from '../e2e/harness/append-at-once';
import { backgroundPage, openSidebar } from './harness/extension-places';
import { type Firefox, launchFirefox } from './harness/launch-firefox';
import { openTab } from './harness/tabs';

const NOTES_EACH = 40;
const ENGAGEMENTS_EACH = 30;

describe.skipIf(findFirefox() === null)('the ledger in Firefox', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());

  it('keeps one chain while panel, desk and background append at once', async () => {
    const desk = await openTab(firefox, `${firefox.origin}/desk.html`);
    const panel = await openSidebar(firefox);
    const background = await backgroundPage(firefox);
    const ledger = await appendAtOnce(
      [
        { name: 'desk', evaluate: desk.evaluate },
        { name: 'panel', evaluate: panel.evaluate },
        { name: 'background', evaluate: background.evaluate },
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
