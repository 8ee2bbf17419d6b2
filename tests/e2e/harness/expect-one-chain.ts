import { expect } from 'vitest';
import { appendAtOnce, countTurns, type ExtensionContext } from './append-at-once';

const NOTES_EACH = 40;
const ENGAGEMENTS_EACH = 30;

/** Lets the three contexts append at once, and expects one chain of all of it, with nothing lost or twice. */
export async function expectOneChain(
  contexts: readonly [ExtensionContext, ExtensionContext, ExtensionContext],
): Promise<void> {
  const ledger = await appendAtOnce(contexts, NOTES_EACH, ENGAGEMENTS_EACH);
  const notes = contexts.length * NOTES_EACH;
  const engagements = contexts.length * ENGAGEMENTS_EACH;
  const operations = notes + engagements + 1;
  expect(ledger).toMatchObject({
    devices: 1,
    broken: null,
    customers: 1,
    contacts: engagements,
    headNumbers: [operations],
    operations,
  });
  expect(new Set(ledger.notes).size).toBe(notes);
  expect(countTurns(ledger.notes), 'they took part at the same time').toBeGreaterThan(NOTES_EACH / 2);
}
