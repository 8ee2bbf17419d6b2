import { type ReadonlySignal, signal } from '@preact/signals';
import type { Response } from '../domain/response';
import { failure } from '../domain/result';
import { messages } from '../messages';
import { loadStarterLibrary, readStarterLibrary, type StarterChoice } from '../services/load-starter-library';
import { type DeskContext, report } from './desk-context';
import { LOADING, type Loadable, loaded } from './loadable';

const STARTER_FILE = 'starter-library.json';

/** The responses that come with the extension. */
export interface StarterModel {
  /** Null: not asked for yet. */
  readonly library: ReadonlySignal<Loadable<readonly Response[]> | null>;
  readonly busy: ReadonlySignal<boolean>;
  readonly read: () => Promise<void>;
  /** Takes what was chosen of it into the library, as drafts. */
  readonly load: (choice: StarterChoice) => Promise<boolean>;
}

export function createStarterModel(context: DeskContext): StarterModel {
  const { store, browserSide } = context;
  const library = signal<Loadable<readonly Response[]> | null>(null);
  const busy = signal(false);
  return {
    library,
    busy,
    async read() {
      if (library.peek() !== null && library.peek()?.status !== 'failed') return;
      library.value = LOADING;
      const text = await browserSide.readOwnFile(STARTER_FILE);
      const { unreadable } = messages.desk.settings.example;
      library.value = loaded(
        text === null ? failure('own-file', unreadable) : await readStarterLibrary(store, text),
      );
    },
    async load(choice) {
      const read = library.peek();
      if (read?.status !== 'ready' || busy.peek()) return false;
      busy.value = true;
      const outcome = await loadStarterLibrary(store, read.value, choice);
      busy.value = false;
      const { added, updated } = outcome.ok ? outcome.value : { added: 0, updated: 0 };
      return report(context, outcome, messages.starter.done(added + updated));
    },
  };
}
