import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type AskedSlot, askedSlots, fillResponse, fillsOf } from '../domain/fill-response';
import type { CheckedReply, DetectLanguage, GuardFinding } from '../domain/guard';
import type { Response } from '../domain/response';
import { type FilledSlots, slotValues } from '../domain/slots';
import type { ReplyTarget } from '../domain/suggestion';
import { textLength } from '../domain/text-length';
import { checkReply, guardLevels } from '../services/check-reply';
import { searchResponses } from '../services/search-responses';
import { type ResponseKnowledge, type Suggestions, suggestResponses } from '../services/suggest-responses';
import { toCheckedReply } from '../services/to-checked-reply';
import type { DraftKeeper } from './draft-keeper';
import type { Library } from './library';

/** The reply being written: a text with slots, and what was typed into them. */
export interface Draft {
  /** Null: written by hand. */
  readonly response: Response | null;
  /** With `{{slots}}`; the response's body until the person changes it. */
  readonly template: string;
  readonly slots: Readonly<Record<string, string>>;
}

export interface Reply {
  /** Null while no post is chosen, or its person and library are still read. */
  readonly target: ReadonlySignal<ReplyTarget | null>;
  readonly suggestions: ReadonlySignal<Suggestions | null>;
  readonly query: ReadonlySignal<string>;
  readonly found: ReadonlySignal<readonly Response[]>;
  /** Kept while the editor is closed. */
  readonly draft: ReadonlySignal<Draft | null>;
  readonly isEditing: ReadonlySignal<boolean>;
  /** The draft with all known slots filled. */
  readonly filled: ReadonlySignal<FilledSlots>;
  /** The template's slots that the person fills. */
  readonly asked: ReadonlySignal<readonly AskedSlot[]>;
  readonly findings: ReadonlySignal<readonly GuardFinding[]>;
  /** How the network counts the text; null where it has no limit. */
  lengthOf(text: string): { readonly count: number; readonly max: number } | null;
  search(query: string): void;
  /** What inserting the response as it is would put in. */
  preview(response: Response): FilledSlots;
  findingsOf(draft: Draft): readonly GuardFinding[];
  /** The same for a text that was changed elsewhere; `response` is what it was made of, or null. */
  findingsOfText(text: string, response: Response | null): readonly GuardFinding[];
  textOf(draft: Draft): string;
  /** Opens the editor with this draft, kept from now on where the person has changed it. */
  open(draft: Draft): void;
  /** Opens the editor again with the draft that is kept. */
  reopen(): void;
  fillSlot(name: string, value: string): void;
  /** The person changed the text as a whole. */
  retype(text: string): void;
  /** Closes the editor; the draft stays. */
  close(): void;
  /** Forgets the draft. */
  discard(): void;
  /** Another post was chosen: starts without a draft. */
  reset(): void;
}

const NOTHING: FilledSlots = { text: '', unfilled: [], filled: [] };

/** Suggestions for the chosen post, and the reply that is being written to it. */
export function createReply(
  target: ReadonlySignal<ReplyTarget | null>,
  library: Library,
  drafts: DraftKeeper,
  detectLanguage: ReadonlySignal<DetectLanguage | null>,
  knowledge: ReadonlySignal<ResponseKnowledge | null>,
): Reply {
  const query = signal('');
  const draft = signal<Draft | null>(null);
  const isEditing = signal(false);
  const known = computed(() => (target.value === null ? {} : slotValues(target.value)));
  const fill = ({ response, template, slots }: Draft) => fillResponse(template, response, known.value, slots);
  const filled = computed(() => (draft.value === null ? NOTHING : fill(draft.value)));

  const check = (text: string, response: Response | null, fills: CheckedReply['fills']) => {
    if (target.value === null) return [];
    const reply = toCheckedReply(text, response, target.value, detectLanguage.value);
    return checkReply({ ...reply, fills }, guardLevels(target.value.rules));
  };
  const findingsOf = (checked: Draft) =>
    check(fill(checked).text, checked.response, fillsOf(checked.response, known.value, checked.slots));

  let held: { readonly key: string; readonly known: ResponseKnowledge | null } | null = null;
  /** What is learned while a post is chosen waits for the next one: suggestions keep their keys under the person's hand. */
  const knownFor = (key: string) => {
    if (held?.key !== key) held = { key, known: knowledge.peek() };
    return held.known;
  };

  const change = (next: Draft) => {
    draft.value = next;
    drafts.keep(next);
  };

  return {
    target,
    query,
    draft,
    isEditing,
    filled,
    suggestions: computed(() => {
      if (target.value === null || library.responses.value === null) return null;
      return suggestResponses(library.responses.value, target.value, knownFor(target.value.post.key));
    }),
    found: computed(() => {
      if (target.value === null || query.value.trim() === '') return [];
      return searchResponses(library.responses.value ?? [], query.value, target.value);
    }),
    asked: computed(() => {
      if (draft.value === null) return [];
      const { template, response } = draft.value;
      return askedSlots(template, response, known.value);
    }),
    findings: computed(() => (draft.value === null ? [] : findingsOf(draft.value))),
    lengthOf(text) {
      const limit = target.value?.limit ?? null;
      return limit === null ? null : { count: textLength(text, limit.count), max: limit.max };
    },
    search(words) {
      query.value = words;
    },
    preview: (response) => fill(untouched(response)),
    findingsOf,
    findingsOfText: (text, response) => check(text, response, null),
    textOf: (read) => fill(read).text,
    open(opened) {
      draft.value = opened;
      isEditing.value = true;
      if (isChanged(opened)) drafts.keep(opened);
    },
    reopen() {
      isEditing.value = draft.value !== null;
    },
    fillSlot(name, value) {
      if (draft.value) change({ ...draft.value, slots: { ...draft.value.slots, [name]: value } });
    },
    retype(text) {
      if (draft.value) change({ ...draft.value, template: text });
    },
    close() {
      isEditing.value = false;
      if (draft.value !== null && !isChanged(draft.value)) draft.value = null;
    },
    discard() {
      isEditing.value = false;
      draft.value = null;
      drafts.forget();
    },
    reset() {
      isEditing.value = false;
      draft.value = null;
      query.value = '';
    },
  };
}

/** @returns the response as a draft that nobody has changed yet. */
export function untouched(response: Response): Draft {
  return { response, template: response.body, slots: {} };
}

/** @returns whether the person has written anything into it. */
export function isChanged({ response, template, slots }: Draft): boolean {
  return template !== (response?.body ?? '') || Object.values(slots).some((value) => value !== '');
}

/** @returns whether both hold the same text of the same response, with the same slots. */
export function isSameDraft(one: Draft, other: Draft): boolean {
  const words = ({ response, template, slots }: Draft) => {
    const inOrder = Object.entries(slots).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([response?.id, response?.version, template, inOrder]);
  };
  return words(one) === words(other);
}
