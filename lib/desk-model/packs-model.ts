import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PackKey, PackKeyFile } from '../domain/pack';
import type { Result } from '../domain/result';
import { messages } from '../messages';
import { acceptPack } from '../services/accept-pack';
import { enrolPackKey, forgetPackKey } from '../services/enrol-pack-key';
import { loadSettings } from '../services/load-settings';
import { makePackKey } from '../services/pack-key';
import { type PackStatus, readPackStatus } from '../services/pack-status';
import { type SignInput, signPack } from '../services/sign-pack';
import { type DeskContext, report } from './desk-context';
import type { DeskRoute } from './desk-route';
import { fileName } from './file-name';
import { type LiveReading, readLive } from './read-live';

/** Signed packs: whose are trusted, taking one over, and making one. */
export interface PacksModel {
  readonly view: LiveReading<PackStatus>;
  /** Named by the organisation's policy. */
  readonly managedKeys: ReadonlySignal<readonly PackKey[]>;
  readonly enrol: (key: PackKey) => Promise<Result<unknown>>;
  readonly forget: (publicKey: string) => Promise<boolean>;
  readonly takeOver: (file: File) => Promise<boolean>;
  /** Hands the locked key over as a file. */
  readonly makeKey: (passphrase: string) => Promise<Result<PackKeyFile>>;
  /** Hands the pack over as a file. */
  readonly sign: (keyFile: File, input: Omit<SignInput, 'keyFile'>) => Promise<Result<unknown>>;
}

export function createPacksModel(context: DeskContext, route: ReadonlySignal<DeskRoute>): PacksModel {
  const { store, browserSide, notice, ended } = context;
  const words = messages.desk.packs;
  const known = signal<readonly PackKey[] | null>(null);
  const managedKeys = computed(() => known.value ?? []);
  void browserSide.readManagedKeys().then((keys) => {
    known.value = keys;
  });
  const input = computed(() => (route.value.section === 'settings' ? known.value : null));
  const query = (managed: readonly PackKey[]) => readPackStatus(store, managed);
  const download = (text: string, kind: string) => {
    const name = fileName(kind, store.environment.now(), 'json');
    browserSide.download(new Blob([text], { type: 'application/json' }), name);
    return name;
  };
  return {
    view: readLive({ input, query, keepEarlier: true, ended }),
    managedKeys,
    async enrol(key) {
      const enrolled = await enrolPackKey(store, key);
      if (enrolled.ok) report(context, enrolled, words.enrolled(key.name.trim()));
      return enrolled;
    },
    forget: async (publicKey) => report(context, await forgetPackKey(store, publicKey), words.forgotten),
    async takeOver(file) {
      notice.value = null;
      const settings = await loadSettings(store);
      if (!settings.ok) return report(context, settings, '');
      const data = new Uint8Array(await file.arrayBuffer());
      const keys = [...managedKeys.peek(), ...settings.value.packKeys];
      const accepted = await acceptPack(store, { name: file.name, data }, keys);
      return report(context, accepted, accepted.ok ? words.taken(accepted.value) : '');
    },
    async makeKey(passphrase) {
      const made = await makePackKey(passphrase);
      if (made.ok) {
        const name = download(`${JSON.stringify(made.value)}\n`, 'rapport-pack-key');
        report(context, made, words.keyMade(name));
      }
      return made;
    },
    async sign(keyFile, rest) {
      const signed = await signPack(store, { ...rest, keyFile: await keyFile.text() });
      if (signed.ok) {
        const { text, version, count } = signed.value;
        report(context, signed, words.signed(version, count, download(text, `rapport-pack-${version}`)));
      }
      return signed;
    },
  };
}
