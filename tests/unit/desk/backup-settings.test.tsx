// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { readBackupReminder } from '../../../lib/services/backup-state';
import { checkLedger } from '../../../lib/services/check-ledger';
import { backedUp, restored } from '../services/backup-steps';
import { begun } from '../services/engagement-steps';
import { expectValue, type TestStore, testStore } from '../storage/test-store';
import { openDesk } from './desk-bench';

const DAY_MS = 86_400_000;
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));

async function choose(file: Blob): Promise<void> {
  const field = await waitFor(() => {
    const found = document.querySelector<HTMLInputElement>('input[type=file][accept*=ndjson]');
    if (!found) throw new Error('No file field');
    return found;
  });
  fireEvent.change(field, { target: { files: [new File([file], 'rapport-backup.ndjson')] } });
}

async function backupOfOther(): Promise<Blob> {
  const other = await testStore();
  await begun(other);
  return (await backedUp(other)).file;
}

describe('backing up', () => {
  it('hands a file over with date and device, and remembers when', async () => {
    const store = await testStore();
    await begun(store);
    const { downloads } = await openDesk({ store, hash: '#/settings' });
    await screen.findByText('Never backed up: 2 operations exist only here.');
    press('Back up now');
    await screen.findByText(/^Backed up 2 operations to rapport-backup-/);
    expect(downloads[0]?.name).toMatch(/^rapport-backup-.{1,8}-2026-11-22-\d{4}\.ndjson$/);
    await screen.findByText(/Nothing has changed since/);
    await begun(store);
    await screen.findByText(/1 operation since then exists only here/);
  });

  it('can be stopped, and hands nothing over', async () => {
    const store = await testStore();
    await begun(store);
    const { model, downloads } = await openDesk({ store, hash: '#/settings' });
    const running = model.backup.start();
    model.backup.cancel();
    await running;
    expect(downloads).toEqual([]);
    expect(model.notice.value?.text).toBe('Stopped. No backup was written.');
  });
});

describe('restoring', () => {
  it('shows what would come, then does it in one press, and compares the result', async () => {
    const { store, text } = await openDesk({ hash: '#/settings' });
    await choose(await backupOfOther());
    const button = await screen.findByRole('button', { name: 'Restore 2 operations', hidden: true });
    expect(await store.db.operations.count()).toBe(0);
    expect(text()).toContain('2 operations of 1 device');
    expect(text()).toContain('intact, as the file says');
    fireEvent.click(button);
    await screen.findByText(/2 operations of 1 device, chain intact, counts equal\./);
    await screen.findByText('Here are now 1 engagement, 1 person and 0 responses.');
    expect(expectValue(await checkLedger(store, { signal: new AbortController().signal })).broken).toBeNull();
  });

  it('offers nothing when everything is here already', async () => {
    const { store } = await openDesk({ hash: '#/settings' });
    const file = await backupOfOther();
    await restored(store, file);
    await choose(file);
    await screen.findByText(/Everything in this file is here already/);
    expect(screen.queryByRole('button', { name: /^Restore \d/, hidden: true })).toBeNull();
  });

  it('refuses what is no backup with a sentence, and takes another file', async () => {
    await openDesk({ hash: '#/settings' });
    await choose(new Blob(['engagement_id,state\r\n']));
    await screen.findByText(/This is not a Rapport backup/);
    await choose(await backupOfOther());
    await screen.findByRole('button', { name: 'Restore 2 operations', hidden: true });
  });

  it('forgets what was read when it is closed', async () => {
    const { store } = await openDesk({ hash: '#/settings' });
    await choose(await backupOfOther());
    await screen.findByRole('button', { name: 'Restore 2 operations', hidden: true });
    expect(await store.db.staged.count()).toBe(1);
    press('Cancel');
    await waitFor(async () => expect(await store.db.staged.count()).toBe(0));
    expect(await store.db.operations.count()).toBe(0);
  });
});

describe('the reminder in the log', () => {
  async function openLog(store: TestStore): Promise<void> {
    await openDesk({ store });
    await screen.findByText(/engagements? match/);
  }
  const NEVER = /This log was never backed up/;

  it('comes after thirty days without a backup, and goes for thirty when dismissed', async () => {
    const store = await testStore();
    await begun(store);
    await openLog(store);
    expect(screen.queryByText(NEVER)).toBeNull();
    store.pass(31 * DAY_MS);
    await begun(store);
    await screen.findByText(NEVER);
    press('Hide for 30 days');
    await waitFor(() => expect(screen.queryByText(NEVER)).toBeNull());
    store.pass(31 * DAY_MS);
    expect(expectValue(await readBackupReminder(store))).toMatchObject({ at: null, since: 3 });
  });

  it('goes with a backup', async () => {
    const store = await testStore();
    for (let count = 0; count < 51; count += 1) await begun(store);
    await openLog(store);
    await screen.findByText(NEVER);
    press('Back up now');
    await waitFor(() => expect(screen.queryByText(NEVER)).toBeNull());
  });
});
