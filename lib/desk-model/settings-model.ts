import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ApprovalRule } from '../domain/approval-rule';
import type { Settings } from '../domain/settings';
import type { WatchSubject } from '../domain/watch-subject';
import { messages } from '../messages';
import type { StorageUse } from '../services/estimate-storage';
import { loadSettings } from '../services/load-settings';
import { saveAccount } from '../services/save-account';
import { type SettingInput, saveSetting } from '../services/save-setting';
import { type DeskContext, report } from './desk-context';
import type { DeskRoute } from './desk-route';
import { LOADING, type Loadable, loaded } from './loadable';
import { type LiveReading, readLive } from './read-live';

export interface SettingsModel {
  readonly settings: LiveReading<Settings>;
  readonly allowedSites: ReadonlySignal<Loadable<readonly string[]>>;
  readonly storage: ReadonlySignal<StorageUse | null>;
  /** Null: none is set, or not known yet. */
  readonly shortcut: ReadonlySignal<string | null>;
  readonly newId: () => string;
  readonly saveName: (name: string) => Promise<boolean>;
  /** Adds it, or replaces the one with its id. */
  readonly saveSubject: (subject: WatchSubject) => Promise<boolean>;
  readonly removeSubject: (id: string) => Promise<boolean>;
  readonly saveAccount: (site: string, handle: string) => Promise<boolean>;
  readonly removeAccount: (site: string) => Promise<boolean>;
  /** Replaces the rule at that place; after the last one it is added. Null takes it out. */
  readonly saveApprovalRule: (index: number, rule: ApprovalRule | null) => Promise<boolean>;
  readonly forbidSite: (pattern: string) => Promise<boolean>;
  readonly persist: () => Promise<void>;
}

export function createSettingsModel(context: DeskContext, route: ReadonlySignal<DeskRoute>): SettingsModel {
  const { store, browserSide, notice, ended } = context;
  const words = messages.desk.settings;
  const isShown = computed(() => route.value.section === 'settings' || null);
  const settings = readLive({ input: isShown, query: () => loadSettings(store), keepEarlier: true, ended });
  const { allowedSites, storage, shortcut, readStorage } = watchBrowser(context, isShown);
  const set = async (input: SettingInput) => report(context, await saveSetting(store, input), words.saved);
  /** What is stored now, not what is shown: another tab may have changed it. */
  const change = async (make: (current: Settings) => SettingInput) => {
    const current = await loadSettings(store);
    return current.ok ? set(make(current.value)) : report(context, current, '');
  };
  return {
    settings,
    allowedSites,
    storage,
    shortcut,
    newId: store.environment.newId,
    saveName: (value) => set({ key: 'agentName', value: value.trim() }),
    saveSubject: (subject) =>
      change(({ subjects }) => ({ key: 'subjects', value: withSubject(subjects, subject) })),
    removeSubject: (id) =>
      change(({ subjects }) => ({ key: 'subjects', value: subjects.filter((each) => each.id !== id) })),
    saveAccount: async (site, handle) =>
      report(context, await saveAccount(store, { site, handle }), words.saved),
    removeAccount: (site) =>
      change(({ accounts: { [site]: _removed, ...value } }) => ({ key: 'accounts', value })),
    saveApprovalRule: (index, rule) =>
      change(({ approvalRules }) => ({
        key: 'approvalRules',
        value: approvalRules.toSpliced(index, 1, ...(rule ? [rule] : [])),
      })),
    forbidSite: async (pattern) =>
      report(context, await browserSide.removeAllowedSite(pattern), words.sites.removed(pattern)),
    async persist() {
      const persisted = await browserSide.requestPersistence();
      if (!persisted.ok) report(context, persisted, '');
      else if (!persisted.value) notice.value = { state: 'stop', text: words.storage.refused };
      await readStorage();
    },
  };
}

function withSubject(subjects: readonly WatchSubject[], subject: WatchSubject): WatchSubject[] {
  const isKnown = subjects.some(({ id }) => id === subject.id);
  if (!isKnown) return [...subjects, subject];
  return subjects.map((each) => (each.id === subject.id ? subject : each));
}

/** What the browser alone knows; read again when the settings are opened. */
function watchBrowser({ browserSide, ended }: DeskContext, isShown: ReadonlySignal<true | null>) {
  const allowedSites = signal<Loadable<readonly string[]>>(LOADING);
  const storage = signal<StorageUse | null>(null);
  const shortcut = signal<string | null>(null);
  const readSites = async () => {
    allowedSites.value = loaded(await browserSide.listAllowedSites());
  };
  const readStorage = async () => {
    storage.value = await browserSide.estimateStorage();
  };
  const readShortcut = async () => {
    shortcut.value = await browserSide.readShortcut();
  };
  const stop = isShown.subscribe((shown) => {
    if (shown) void Promise.all([readSites(), readStorage(), readShortcut()]);
  });
  ended.addEventListener('abort', stop, { once: true });
  browserSide.watchAllowedSites(() => void readSites(), ended);
  return { allowedSites, storage, shortcut, readStorage };
}
