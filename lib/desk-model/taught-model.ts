import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../domain/settings';
import { messages } from '../messages';
import { forgetTaughtSite, keepTaughtSites } from '../services/change-taught-sites';
import { previewTaughtSites, type TaughtSitePreview, writeTaughtSites } from '../services/taught-sites-file';
import { type DeskContext, report } from './desk-context';
import { fileName } from './file-name';

/** What a file of taught sites would do. */
interface TaughtImport {
  readonly fileName: string;
  readonly sites: readonly TaughtSitePreview[];
}

/** The communities that somebody taught: out into a file, in from one, away. */
export interface TaughtModel {
  /** Null: no file is looked at. */
  readonly preview: ReadonlySignal<TaughtImport | null>;
  readonly exportAll: (sites: Settings['taughtSites']) => void;
  readonly readFile: (file: File, known: Settings['taughtSites']) => Promise<void>;
  /** Takes over what is new in the file, all or nothing. */
  readonly takeImport: () => Promise<boolean>;
  readonly dropImport: () => void;
  readonly forget: (host: string) => Promise<boolean>;
}

export function createTaughtModel(context: DeskContext): TaughtModel {
  const { store, browserSide, notice } = context;
  const words = messages.desk.settings.taught;
  const preview = signal<TaughtImport | null>(null);
  return {
    preview,
    exportAll(sites) {
      const name = fileName('rapport-taught-sites', store.environment.now(), 'json');
      browserSide.download(new Blob([writeTaughtSites(sites)], { type: 'application/json' }), name);
      notice.value = { state: 'done', text: words.exported(Object.keys(sites).length, name) };
    },
    async readFile(file, known) {
      notice.value = null;
      try {
        const read = previewTaughtSites(await file.text(), known, document);
        if (read.ok) preview.value = { fileName: file.name, sites: read.value };
        else report(context, read, '');
      } catch (cause) {
        console.warn('The file could not be read', cause);
        notice.value = { state: 'stop', text: words.unreadable };
      }
    },
    async takeImport() {
      const wanted = newSites(preview.peek());
      const kept = await keepTaughtSites(store, Object.fromEntries(wanted));
      if (kept.ok) preview.value = null;
      return report(context, kept, words.taken(wanted.length));
    },
    dropImport() {
      preview.value = null;
    },
    forget: async (host) => report(context, await forgetTaughtSite(store, host), words.forgotten(host)),
  };
}

/** @returns those that a file would add or change, by host */
export function newSites(preview: TaughtImport | null) {
  return (preview?.sites ?? []).flatMap(({ host, parts, state }) =>
    parts !== null && (state === 'new' || state === 'replaces') ? [[host, parts] as const] : [],
  );
}
