import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Response } from '../domain/response';
import { listResponses } from '../services/list-responses';
import { readResponseUses } from '../services/read-response-uses';
import type { Store } from '../services/store';
import { watch } from '../storage/watch';
import type { Notices } from './notices';

/** All responses, and how often each was used. */
export interface Library {
  /** Null while it is read. */
  readonly responses: ReadonlySignal<readonly Response[] | null>;
  readonly uses: ReadonlySignal<ReadonlyMap<string, number>>;
  /** Whether example data is loaded. */
  readonly hasExample: ReadonlySignal<boolean>;
}

/** Follows the library, also when the desk changes it. */
export function createLibrary(store: Store, notices: Notices, stop: AbortSignal): Library {
  const responses = signal<readonly Response[] | null>(null);
  const uses = signal<ReadonlyMap<string, number>>(new Map());
  watch(
    () => listResponses(store),
    (found) => {
      responses.value = notices.take(found) ?? responses.value ?? [];
    },
    stop,
  );
  watch(
    () => readResponseUses(store),
    (found) => {
      uses.value = notices.take(found) ?? uses.value;
    },
    stop,
  );
  return {
    responses,
    uses,
    hasExample: computed(() => responses.value?.some(({ demo }) => demo) ?? false),
  };
}
