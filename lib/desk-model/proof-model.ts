import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { messages } from '../messages';
import { proveReply, type ReplyProof } from '../services/prove-reply';
import { writeReplyProof } from '../services/reply-proof-file';
import type { DeskContext } from './desk-context';
import type { DeskRoute } from './desk-route';
import { fileName } from './file-name';
import { LOADING, type Loadable, loaded } from './loadable';

/** A shorter check shows no progress. */
const SHOW_PROGRESS_AFTER_MS = 1_000;

export interface ProofModel {
  /** Null: there is no such entry. */
  readonly proof: ReadonlySignal<Loadable<ReplyProof | null>>;
  /** Operations checked so far, once it has taken over a second. */
  readonly checked: ReadonlySignal<number | null>;
  /** Checks everything anew. */
  readonly again: () => void;
  /** Hands the proof over as a file that can be verified elsewhere. */
  readonly save: (proof: ReplyProof) => void;
}

/** The proof of the reply that the address names: checked when it is opened, and when asked to. */
export function createProofModel(context: DeskContext, route: ReadonlySignal<DeskRoute>): ProofModel {
  const { store, browserSide, notice, ended } = context;
  const proof = signal<Loadable<ReplyProof | null>>(LOADING);
  const checked = signal<number | null>(null);
  const engagementId = computed(() => (route.value.part === 'proof' ? route.value.id : null));
  let checking = new AbortController();
  const read = async (id: string | null) => {
    checking.abort();
    checking = new AbortController();
    const current = AbortSignal.any([checking.signal, ended]);
    proof.value = LOADING;
    checked.value = null;
    if (id === null) return;
    const managedKeys = await browserSide.readManagedKeys();
    const startedAt = store.environment.now();
    const result = await proveReply(store, {
      engagementId: id,
      managedKeys,
      signal: current,
      onProgress(count) {
        const isLong = store.environment.now() - startedAt > SHOW_PROGRESS_AFTER_MS;
        if (isLong && !current.aborted) checked.value = count;
      },
    });
    if (!current.aborted) proof.value = loaded(result);
  };
  const stop = engagementId.subscribe((id) => void read(id));
  ended.addEventListener('abort', stop, { once: true });
  return {
    proof,
    checked,
    again: () => void read(engagementId.peek()),
    save(ready) {
      const name = fileName('rapport-proof', ready.checkedAt, 'json');
      browserSide.download(new Blob([writeReplyProof(ready)], { type: 'application/json' }), name);
      notice.value = { state: 'done', text: messages.desk.proof.saved(name) };
    },
  };
}
