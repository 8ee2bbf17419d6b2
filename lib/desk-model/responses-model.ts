import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Operation } from '../domain/operation';
import type { Response } from '../domain/response';
import type { Result } from '../domain/result';
import { messages } from '../messages';
import { listOperationsOf } from '../services/list-operations-of';
import { listResponses } from '../services/list-responses';
import { readResponseUses } from '../services/read-response-uses';
import { retireResponse } from '../services/retire-response';
import { type SaveResponseInput, saveResponse } from '../services/save-response';
import { type DeskContext, report } from './desk-context';
import type { DeskRoute } from './desk-route';
import { EVERYTHING, type LibrarySearch } from './library-search';
import { type LiveReading, readLive } from './read-live';
import { warmSearch } from './warm-search';

export interface ResponsesModel {
  readonly search: Signal<LibrarySearch>;
  /** The latest version of every response. */
  readonly responses: LiveReading<readonly Response[]>;
  /** How often each was used, by id. */
  readonly uses: LiveReading<ReadonlyMap<string, number>>;
  /** What happened to the response in the drawer. */
  readonly history: LiveReading<readonly Operation[]>;
  readonly change: (part: Partial<LibrarySearch>) => void;
  readonly save: (input: SaveResponseInput) => Promise<Result<Response>>;
  readonly retire: (id: string) => Promise<boolean>;
}

export function createResponsesModel(context: DeskContext, route: ReadonlySignal<DeskRoute>): ResponsesModel {
  const { store, ended } = context;
  const words = messages.desk.responses;
  const search = signal<LibrarySearch>(EVERYTHING);
  const isShown = computed(() => route.value.section === 'responses' || null);
  const selected = computed(() => (isShown.value ? route.value.id : null));
  /** A refusal is shown where it was asked for; only what went well is said to the whole desk. */
  const say = <Value>(result: Result<Value>, done: string) => {
    if (result.ok) report(context, result, done);
    return result;
  };
  const responses = readLive({
    input: isShown,
    query: () => listResponses(store),
    keepEarlier: true,
    ended,
  });
  warmSearch(responses.value, ended);
  return {
    search,
    responses,
    uses: readLive({ input: isShown, query: () => readResponseUses(store), keepEarlier: true, ended }),
    history: readLive({
      input: selected,
      query: (entityId) => listOperationsOf(store, { entityId }),
      ended,
    }),
    change(part) {
      search.value = { ...search.value, ...part };
    },
    save: async (input) => say(await saveResponse(store, input), words.editor.saved),
    retire: async (id) => report(context, await retireResponse(store, { id }), words.retire.done),
  };
}
