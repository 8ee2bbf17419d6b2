import { describe, expect, it } from 'vitest';
import { readBackupState, recordBackup } from '../../../lib/services/backup-state';
import { checkLedger } from '../../../lib/services/check-ledger';
import { loadSettings } from '../../../lib/services/load-settings';
import { restoreBackup } from '../../../lib/services/restore-backup';
import { saveDraft } from '../../../lib/services/save-draft';
import { saveSetting } from '../../../lib/services/save-setting';
import { dumpTables } from '../storage/dump-tables';
import { expectValue, problemCode, START, testStore } from '../storage/test-store';
import { backedUp, readFrom, restored, samsStore } from './backup-steps';
import { begun, question } from './engagement-steps';

const signal = new AbortController().signal;

describe('restoring', () => {
  it('is undone as a whole when it is stopped half way', async () => {
    const { file } = await backedUp(await samsStore());
    const here = await testStore();
    await begun(here);
    const before = await dumpTables(here.db);
    for (const at of ['writing', 'building']) {
      const stop = new AbortController();
      const onProgress = ({ step }: { step: string }) => step === at && stop.abort();
      const reading = await readFrom(here, file);
      const outcome = await restoreBackup(here, { reading, signal: stop.signal, onProgress });
      expect(problemCode(outcome)).toBe('cancelled');
      expect(await dumpTables(here.db)).toEqual(before);
      expect(await here.db.staged.count()).toBe(0);
    }
  });

  it('is refused when something was logged meanwhile that stands against it', async () => {
    const { file } = await backedUp(await samsStore());
    const here = await testStore();
    const readings = [await readFrom(here, file), await readFrom(here, file)];
    for (const [index, reading] of readings.entries()) {
      const outcome = await restoreBackup(here, { reading, signal });
      if (index > 0) expect(problemCode(outcome)).toBe('restore-overtaken');
    }
    expect(await here.db.operations.count()).toBe(5);
  });

  it('leaves the chain of this machine its own: it goes on, and nobody else’s is continued', async () => {
    const sam = await samsStore();
    const { file, device } = await backedUp(sam);
    const here = await testStore();
    await begun(here);
    await restored(here, file);
    await begun(here);
    const heads = await here.db.heads.toArray();
    expect(heads.find(({ dev }) => dev === device)?.n).toBe(5);
    expect(heads.find(({ dev }) => dev !== device)?.n).toBe(3);
    expect(expectValue(await checkLedger(here, { signal }))).toMatchObject({ devices: 2, broken: null });
  });

  it('lets the same device go on after what it had lost', async () => {
    const sam = await samsStore();
    const early = (await backedUp(sam)).file;
    const device = (await backedUp(sam)).device ?? '';
    await begun(sam);
    const late = (await backedUp(sam)).file;
    // As from an older copy of the whole profile.
    const lost = await testStore();
    await restored(lost, early);
    await lost.db.meta.put({ key: 'device', value: device });
    expect(await restored(lost, late)).toMatchObject({ added: 1, isAsInFile: true });
    await begun(lost);
    expect(await lost.db.heads.toArray()).toMatchObject([{ dev: device, n: 7 }]);
    expect(expectValue(await checkLedger(lost, { signal })).broken).toBeNull();
  });

  it('keeps what was set here, and takes what never was', async () => {
    const sam = await samsStore();
    await saveSetting(sam, { key: 'accounts', value: { feed: 'harborfinch_help' } });
    await saveSetting(sam, { key: 'agentName', value: 'Samuel' });
    const { file } = await backedUp(sam);
    const here = await testStore();
    await saveSetting(here, { key: 'agentName', value: 'Robin' });
    await restored(here, file);
    expect(expectValue(await loadSettings(here))).toMatchObject({
      agentName: 'Robin',
      accounts: { feed: 'harborfinch_help' },
    });
    await begun(here);
    expect((await here.db.engagements.toArray()).map(({ agent }) => agent).toSorted()).toEqual([
      'Robin',
      'Sam',
      'Sam',
    ]);
  });

  it('leaves a draft that is here, and takes none for a post that was answered since', async () => {
    const sam = await samsStore();
    const draft = { responseId: null, responseVersion: null, text: 'Dear Mara', slots: {} };
    await saveDraft(sam, { ...draft, postKey: question.key });
    const { file } = await backedUp(sam);
    const here = await testStore();
    here.pass(5_000);
    await begun(here);
    await saveDraft(here, { ...draft, postKey: 'feed:7', text: 'Hello' });
    await restored(here, file);
    expect((await here.db.drafts.toArray()).map(({ text }) => text)).toEqual(['Hello']);
  });
});

describe('the state of the backup', () => {
  it('counts what no backup holds', async () => {
    const sam = await samsStore();
    expect(expectValue(await readBackupState(sam))).toEqual({ at: null, operations: 5, since: 5 });
    const { mark } = await backedUp(sam);
    await recordBackup(sam, mark);
    await begun(sam);
    expect(expectValue(await readBackupState(sam))).toEqual({ at: START + 1_000, operations: 6, since: 1 });
  });

  it('counts what was restored as backed up: the file is there', async () => {
    const { file } = await backedUp(await samsStore());
    const here = await testStore();
    await begun(here);
    await restored(here, file);
    expect(expectValue(await readBackupState(here))).toMatchObject({
      at: START + 1_000,
      operations: 7,
      since: 2,
    });
  });
});
