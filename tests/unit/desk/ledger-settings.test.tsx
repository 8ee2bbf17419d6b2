// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LedgerSettings } from '../../../components/desk/LedgerSettings';
import { createLedgerCheckModel } from '../../../lib/desk-model/ledger-check-model';
import { begun } from '../services/engagement-steps';
import { type TestStore, testStore } from '../storage/test-store';

afterEach(cleanup);

function openCheck(store: TestStore) {
  const never = () => Promise.reject(new Error('not needed'));
  const check = createLedgerCheckModel({
    store,
    notice: signal(null),
    ended: new AbortController().signal,
    browserSide: {
      listAllowedSites: never,
      removeAllowedSite: never,
      watchAllowedSites: () => undefined,
      readShortcut: never,
      estimateStorage: never,
      requestPersistence: never,
      readManagedKeys: never,
      readOwnFile: never,
      version: () => '0.1.0',
      download: () => undefined,
    },
  });
  const { container } = render(<LedgerSettings check={check} />);
  return { check, text: () => container.textContent ?? '' };
}

const press = () => fireEvent.click(screen.getByRole('button', { name: 'Check the ledger' }));

describe('the check of the ledger', () => {
  it('says that the chain is intact, and what that proves', async () => {
    const store = await testStore();
    await begun(store);
    const { text } = openCheck(store);
    press();
    await screen.findByText(/2 operations of 1 device: the chain is intact\./);
    expect(text()).toContain('It does not prove that what was logged is true');
  });

  it('names the first operation that does not hold', async () => {
    const store = await testStore();
    await begun(store);
    const [, second] = await store.db.operations.toArray();
    if (!second) throw new Error('not there');
    await store.db.operations.put({ ...second, actor: 'somebody else' });
    openCheck(store);
    press();
    await screen.findByText(/first broken at number 2 of device .*: the operation was changed\./);
  });

  it('can be cancelled, and says so', async () => {
    const store = await testStore();
    await begun(store);
    const { check, text } = openCheck(store);
    press();
    check.cancel();
    await screen.findByText(/not checked to its end/);
    expect(check.running.value).toBe(false);
    expect(text()).not.toContain('intact');
  });
});
