import type { Result } from '../domain/result';
import { clearDraft } from '../services/clear-draft';
import { readDraft } from '../services/read-draft';
import { saveDraft } from '../services/save-draft';
import type { Store } from '../services/store';
import type { Notices } from './notices';
import type { Draft } from './reply';

/** Keeps the reply being written to each post, so that it survives another tab and a closed panel. */
export interface DraftKeeper {
  /** Keeps the draft of the current post shortly after the last change. */
  keep(draft: Draft): void;
  /** Forgets the draft of that post, or of the current one. */
  forget(postKey?: string): void;
  /** Saves at once what is still waiting. */
  flush(): void;
  /** Goes to another post. @returns its draft. */
  open(postKey: string): Promise<KeptDraft | null>;
}

export interface KeptDraft {
  readonly responseId: string | null;
  /** The version that the text was taken from; null: written by hand. */
  readonly responseVersion: number | null;
  readonly template: string;
  readonly slots: Readonly<Record<string, string>>;
}

/** A pause in typing, in ms. */
const PAUSE_MS = 250;

/** Saves drafts in the pauses of typing; nothing is kept for a post nobody has written to. */
export function createDraftKeeper(store: Store, notices: Notices, stop: AbortSignal): DraftKeeper {
  let current: string | null = null;
  let waiting: { readonly postKey: string; readonly draft: Draft } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = async (work: Promise<Result<void>>) => {
    notices.take(await work);
  };
  const flush = () => {
    clearTimeout(timer);
    if (waiting === null) return;
    const { postKey, draft } = waiting;
    waiting = null;
    const { response, template, slots } = draft;
    const from = { responseId: response?.id ?? null, responseVersion: response?.version ?? null };
    void settle(saveDraft(store, { postKey, ...from, text: template, slots }));
  };
  stop.addEventListener('abort', flush, { once: true });

  return {
    flush,
    keep(draft) {
      if (current === null) return;
      waiting = { postKey: current, draft };
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE_MS);
    },
    forget(postKey = current ?? undefined) {
      if (postKey === undefined) return;
      if (waiting?.postKey === postKey) waiting = null;
      void settle(clearDraft(store, { postKey }));
    },
    async open(postKey) {
      flush();
      current = postKey;
      const row = notices.take(await readDraft(store, { postKey }));
      if (!row) return null;
      const { responseId, responseVersion, text, slots } = row;
      return { responseId, responseVersion, template: text, slots };
    },
  };
}
