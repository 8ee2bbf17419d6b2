import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { clearDisposition } from '../../../lib/services/clear-disposition';
import { clearDraft } from '../../../lib/services/clear-draft';
import { listDispositions } from '../../../lib/services/list-dispositions';
import { loadSettings } from '../../../lib/services/load-settings';
import { readDraft } from '../../../lib/services/read-draft';
import { requestPersistence } from '../../../lib/services/request-persistence';
import { saveAccount } from '../../../lib/services/save-account';
import { saveDraft } from '../../../lib/services/save-draft';
import { type SettingInput, saveSetting } from '../../../lib/services/save-setting';
import { setDisposition } from '../../../lib/services/set-disposition';
import { expectValue, problemCode, START, testStore } from '../storage/test-store';

describe('settings', () => {
  it('are the defaults until set, and each change is one operation', async () => {
    const store = await testStore();
    expect(expectValue(await loadSettings(store))).toEqual(DEFAULT_SETTINGS);
    await saveSetting(store, { key: 'agentName', value: 'Sam' });
    const saved = await saveSetting(store, { key: 'agentName', value: 'Sam' });
    expect(expectValue(saved)).toEqual({ ...DEFAULT_SETTINGS, agentName: 'Sam' });
    expect(await store.db.operations.count()).toBe(1);
  });

  it('refuse a value that does not fit, and read past one that is broken', async () => {
    const store = await testStore();
    const broken: SettingInput = { key: 'agentName', value: JSON.parse('7') };
    expect(problemCode(await saveSetting(store, broken))).toBe('bad-setting');
    await store.db.settings.put({ key: 'subjects', id: 's', value: 'nonsense' });
    await saveSetting(store, { key: 'agentName', value: 'Sam' });
    expect(expectValue(await loadSettings(store))).toMatchObject({ agentName: 'Sam', subjects: [] });
  });

  it('keep the accounts of two networks set at once', async () => {
    const store = await testStore();
    await Promise.all([
      saveAccount(store, { site: 'x', handle: ' @HarborFinch ' }),
      saveAccount(store, { site: 'feed', handle: 'harborfinch_help' }),
      saveAccount(store, { site: 'forum', handle: ' ' }),
    ]);
    expect(expectValue(await loadSettings(store)).accounts).toEqual({
      x: 'HarborFinch',
      feed: 'harborfinch_help',
    });
  });
});

describe('an entry emptied from the list', () => {
  it('can be emptied, changed and put back', async () => {
    const store = await testStore();
    await setDisposition(store, { postKey: 'feed:1', kind: 'later' });
    await setDisposition(store, { postKey: 'feed:1', kind: 'later' });
    await setDisposition(store, { postKey: 'feed:1', kind: 'no-reply' });
    const listed = expectValue(await listDispositions(store, ['feed:1', 'feed:2']));
    expect([...listed]).toMatchObject([['feed:1', { kind: 'no-reply', at: START }]]);
    await clearDisposition(store, { postKey: 'feed:1' });
    await clearDisposition(store, { postKey: 'feed:1' });
    expect(expectValue(await listDispositions(store, ['feed:1'])).size).toBe(0);
    expect(await store.db.operations.count()).toBe(3);
  });
});

describe('a draft', () => {
  it('is kept until cleared, and is no operation', async () => {
    const store = await testStore();
    const draft = {
      postKey: 'feed:1',
      responseId: 'r',
      responseVersion: 1,
      text: 'Hello \ud800',
      slots: { name: 'Mara' },
    };
    await saveDraft(store, draft);
    expect(expectValue(await readDraft(store, { postKey: 'feed:1' }))).toEqual({ ...draft, savedAt: START });
    await clearDraft(store, { postKey: 'feed:1' });
    expect(expectValue(await readDraft(store, { postKey: 'feed:1' }))).toBeNull();
    expect(await store.db.operations.count()).toBe(0);
  });

  it('is not claimed as saved when the database is closed', async () => {
    const store = await testStore();
    store.db.close();
    const draft = { postKey: 'feed:1', responseId: null, responseVersion: null, text: '', slots: {} };
    expect(problemCode(await saveDraft(store, draft))).toBe('storage-closed');
    expect(problemCode(await saveSetting(store, { key: 'agentName', value: 'x' }))).toBe('storage-closed');
  });
});

describe('requestPersistence', () => {
  it('gives the browser’s answer, or says that there was none', async () => {
    expect(expectValue(await requestPersistence({ persist: async () => true }))).toBe(true);
    const refused = await requestPersistence({ persist: () => Promise.reject(new Error('no')) });
    expect(problemCode(refused)).toBe('persistence-refused');
  });
});
