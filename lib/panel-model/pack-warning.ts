import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Response } from '../domain/response';
import { messages } from '../messages';
import { readPackStatus } from '../services/pack-status';
import type { Store } from '../services/store';
import { watch } from '../storage/watch';

const words = messages.panel.packs;

/** What is wrong with the signed pack in use, in a sentence, while it is; null: nothing. */
export function followPackWarning(
  store: Store,
  responses: ReadonlySignal<readonly Response[] | null>,
  clock: ReadonlySignal<number>,
  stop: AbortSignal,
): ReadonlySignal<string | null> {
  const refused = signal<string | null>(null);
  watch(
    () => readPackStatus(store, []),
    (status) => {
      if (status.ok) refused.value = status.value.refusal?.sentence ?? null;
    },
    stop,
  );
  return computed(() => {
    if (refused.value !== null) return words.refused(refused.value);
    return hasEnded(responses.value ?? [], clock.value) ? words.ended : null;
  });
}

/** Nothing outlives its pack, so a pack has ended when all of it has. */
function hasEnded(responses: readonly Response[], nowMs: number): boolean {
  const packed = responses.filter(({ packHash, status }) => packHash !== null && status === 'approved');
  return packed.length > 0 && packed.every(({ expiresAt }) => expiresAt !== null && expiresAt <= nowMs);
}
