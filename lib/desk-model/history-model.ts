import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type CustomerHistory, type HistoryKind, listHistoryOf } from '../services/list-history-of';
import type { DeskContext } from './desk-context';
import type { DeskRoute } from './desk-route';
import { type LiveReading, readLive } from './read-live';

/** Entries shown at once, and added by "show more". */
const ENTRIES_PER_PAGE = 100;

interface HistoryView {
  /** Null: every kind. */
  readonly kind: HistoryKind | null;
  readonly isOldestFirst: boolean;
  /** How many entries are shown. */
  readonly shown: number;
}

export interface HistoryModel {
  readonly history: LiveReading<CustomerHistory | null>;
  readonly view: ReadonlySignal<HistoryView>;
  readonly entriesPerPage: number;
  readonly change: (part: Partial<Omit<HistoryView, 'shown'>>) => void;
  readonly showMore: () => void;
}

const START: HistoryView = { kind: null, isOldestFirst: false, shown: ENTRIES_PER_PAGE };

/** Everything ever with the person whose history the address names. */
export function createHistoryModel(
  { store, ended }: DeskContext,
  route: ReadonlySignal<DeskRoute>,
): HistoryModel {
  const view: Signal<HistoryView> = signal(START);
  const person = computed(() => (route.value.part === 'history' ? route.value.id : null));
  const stop = person.subscribe(() => {
    view.value = START;
  });
  ended.addEventListener('abort', stop, { once: true });
  return {
    history: readLive({ input: person, query: (id) => listHistoryOf(store, id), ended }),
    view,
    entriesPerPage: ENTRIES_PER_PAGE,
    change(part) {
      view.value = { ...view.value, ...part, shown: ENTRIES_PER_PAGE };
    },
    showMore() {
      view.value = { ...view.value, shown: view.value.shown + ENTRIES_PER_PAGE };
    },
  };
}
