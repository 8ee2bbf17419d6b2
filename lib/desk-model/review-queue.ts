import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Response } from '../domain/response';
import { type Loadable, readyValue } from './loadable';

/** Whose responses are shown: anybody's (null), or those of that owner (empty: of nobody). */
export type OwnerFilter = string | null;

/** What waits for a decision, one after the other. */
export interface ReviewQueue {
  readonly owner: Signal<OwnerFilter>;
  readonly shown: ReadonlySignal<readonly Response[]>;
  /** The one that is looked at; null: none waits. */
  readonly current: ReadonlySignal<Response | null>;
  /** Its place, from 0. */
  readonly index: ReadonlySignal<number>;
  readonly choose: (id: string) => void;
  readonly move: (step: number) => void;
  /** Goes on from what was decided, whether or not it still waits. */
  readonly goOnFrom: (id: string) => void;
}

export function createReviewQueue(waiting: ReadonlySignal<Loadable<readonly Response[]>>): ReviewQueue {
  const owner = signal<OwnerFilter>(null);
  /** The place too: when the chosen one is decided elsewhere, the one in its place is next. */
  const chosen = signal<{ readonly id: string | null; readonly index: number }>({ id: null, index: 0 });
  const shown = computed(() => {
    const all = readyValue(waiting.value) ?? [];
    return owner.value === null ? all : all.filter((each) => (each.owner ?? '') === owner.value);
  });
  const index = computed(() => {
    const found = shown.value.findIndex(({ id }) => id === chosen.value.id);
    return found >= 0 ? found : Math.max(0, Math.min(chosen.value.index, shown.value.length - 1));
  });
  const chooseAt = (at: number) => {
    const to = Math.max(0, Math.min(at, shown.value.length - 1));
    chosen.value = { id: shown.value[to]?.id ?? null, index: to };
  };
  return {
    owner,
    shown,
    index,
    current: computed(() => shown.value[index.value] ?? null),
    choose: (id) => chooseAt(shown.value.findIndex((each) => each.id === id)),
    move: (step) => chooseAt(index.value + step),
    goOnFrom(id) {
      const at = shown.value.findIndex((each) => each.id === id);
      if (at < 0) return;
      const next = shown.value[at + 1];
      chosen.value = next ? { id: next.id, index: at } : { id: shown.value[at - 1]?.id ?? null, index: at };
    },
  };
}
