import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Customer, Evidence } from '../domain/customer';
import type { Post } from '../domain/post';
import type { Result } from '../domain/result';
import { messages } from '../messages';
import { addNote } from '../services/add-note';
import { addTag } from '../services/add-tag';
import type { CustomerRecord } from '../services/customer-record';
import { findCustomer } from '../services/find-customer';
import { markAdvocate } from '../services/mark-advocate';
import { removeTag } from '../services/remove-tag';
import { restoreAdvocate } from '../services/restore-advocate';
import type { Store } from '../services/store';
import { unmarkAdvocate } from '../services/unmark-advocate';
import { watch } from '../storage/watch';
import type { Notices } from './notices';

/** The author of the chosen post, and what can be done about them. Each action says whether it was saved. */
export interface Person {
  /** Null while it is read. */
  readonly record: ReadonlySignal<CustomerRecord | null>;
  readonly isAdvocate: ReadonlySignal<boolean>;
  /** Whether the chosen post is among the evidence for that. */
  readonly isEvidence: ReadonlySignal<boolean>;
  addNote(text: string): Promise<boolean>;
  addTag(tag: string): Promise<boolean>;
  removeTag(tag: string): Promise<boolean>;
  /** Keeps the chosen post as evidence; where it is kept already, takes the mark off the person. */
  toggleAdvocate(): Promise<boolean>;
  /** Follows the author of another post; null: of none. */
  follow(post: Post | null): void;
}

/** Follows the record of the chosen post's author, also when the desk or another panel changes it. */
export function createPerson(store: Store, notices: Notices, stop: AbortSignal): Person {
  const record = signal<CustomerRecord | null>(null);
  const evidence = computed(() => record.value?.customer?.advocateEvidence ?? []);
  const isAdvocate = computed(() => evidence.value.length > 0);
  const isEvidence = computed(() => evidence.value.some(({ postKey }) => postKey === chosen?.key));
  let chosen: Post | null = null;
  let following = new AbortController();
  stop.addEventListener('abort', () => following.abort(), { once: true });

  const change = async (work: (post: Post) => Promise<Result<Customer>>) => {
    if (chosen === null) return false;
    return notices.take(await work(chosen)) !== undefined;
  };

  /** Takes off all evidence at once; the notice brings all of it back. */
  const unmark = async (post: Post, kept: readonly Evidence[]) => {
    const result = await unmarkAdvocate(store, { post });
    if (result.ok) {
      const restore = async () => notices.take(await restoreAdvocate(store, { post, evidence: kept }));
      notices.add({
        state: 'done',
        sentence: messages.panel.person.unmarked,
        action: { label: messages.panel.undo, run: () => void restore() },
      });
    }
    return result;
  };

  return {
    record,
    isAdvocate,
    isEvidence,
    addNote: (text) => change((post) => addNote(store, { post, text })),
    addTag: (tag) => change((post) => addTag(store, { post, tag })),
    removeTag: (tag) => change((post) => removeTag(store, { post, tag })),
    async toggleAdvocate() {
      if (isEvidence.value) return change((post) => unmark(post, evidence.value));
      const wasAdvocate = isAdvocate.value;
      const isKept = await change((post) => markAdvocate(store, { post }));
      // The star is there already, so it cannot say that something was kept.
      if (isKept && wasAdvocate)
        notices.add({ state: 'done', sentence: messages.panel.person.evidenceAdded });
      return isKept;
    },
    follow(post) {
      following.abort();
      following = new AbortController();
      chosen = post;
      record.value = null;
      if (post === null || stop.aborted) return;
      watch(
        () => findCustomer(store, post),
        (found) => {
          record.value = notices.take(found) ?? record.value;
        },
        following.signal,
      );
    },
  };
}
