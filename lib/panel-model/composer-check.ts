import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Engagement } from '../domain/engagement';
import type { GuardFinding } from '../domain/guard';
import type { Response } from '../domain/response';
import { readResponseVersion } from '../services/read-response-version';
import type { Store } from '../services/store';
import type { Notices } from './notices';
import type { Reply } from './reply';

interface ComposerCheckParts {
  readonly store: Store;
  readonly notices: Notices;
  readonly reply: Reply;
  /** What stands in the chosen post's reply box; null: none is open. */
  readonly composerText: ReadonlySignal<string | null>;
  /** Entries of the log about the chosen post, newest first. */
  readonly engagements: ReadonlySignal<readonly Engagement[]>;
}

/** What speaks against the text that stands in the page's own reply box, while the person edits it. */
export interface ComposerCheck {
  /** Null: no reply of the library, or any other, stands in an open reply box. */
  readonly findings: ReadonlySignal<readonly GuardFinding[] | null>;
}

export function createComposerCheck(parts: ComposerCheckParts, stop: AbortSignal): ComposerCheck {
  const { store, notices, reply, composerText, engagements } = parts;
  /** The reply that was inserted and is not known to be posted. */
  const inserted = computed(() => engagements.value.find(({ state }) => state === 'inserted') ?? null);
  const used = computed(() => inserted.value?.response ?? null);
  const approved = signal<Response | null>(null);
  const end = effect(() => {
    const wanted = used.value;
    approved.value = null;
    if (wanted === null) return;
    void readResponseVersion(store, wanted.id, wanted.version).then((found) => {
      if (used.peek() === wanted) approved.value = notices.take(found) ?? null;
    });
  });
  stop.addEventListener('abort', end, { once: true });
  return {
    findings: computed(() => {
      const text = composerText.value;
      // The editor in the panel checks what is written there.
      if (text === null || text.trim() === '' || reply.isEditing.value) return null;
      return reply.findingsOfText(text, approved.value);
    }),
  };
}
