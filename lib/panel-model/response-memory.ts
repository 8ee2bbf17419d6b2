import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Response } from '../domain/response';
import type { ResponseMemory } from '../ranking/_similarity/response-memory';
import { type LoggedChoice, listChoices, MOST_CHOICES } from '../services/list-choices';
import type { Store } from '../services/store';
import { watch } from '../storage/watch';
import { inSlices } from './in-slices';
import type { Library } from './library';
import type { Notices } from './notices';

/** The panel is drawn first, and a library that is being edited rests for a moment. */
const PAUSE_MS = 500;

/**
 * Follows the library and the log: what they teach is made again when responses change, and one choice at a time when
 * the log grows. All of it comes from the log, so that a backup holds it.
 */
export function followResponseMemory(
  store: Store,
  library: Library,
  notices: Notices,
  stop: AbortSignal,
): ReadonlySignal<ResponseMemory | null> {
  const { now } = store.environment;
  const memory = signal<ResponseMemory | null>(null);
  /** False until the log was read once: made before, it would have to learn all of it one by one. */
  const isRead = signal(false);
  const choices: LoggedChoice[] = [];
  let current = new AbortController();

  const build = async (responses: readonly Response[], halt: AbortSignal) => {
    const { rememberResponses } = await import('../ranking/_similarity/response-memory');
    const taken = choices.length;
    const made = await inSlices(rememberResponses(responses, choices.slice(0, taken)), now, halt);
    if (made === null || halt.aborted) return;
    for (const late of choices.slice(taken)) made.learn(late);
    memory.value = made;
  };
  const restart = (responses: readonly Response[]) => {
    current.abort();
    current = new AbortController();
    const halt = AbortSignal.any([current.signal, stop]);
    const timer = setTimeout(() => void build(responses, halt), PAUSE_MS);
    halt.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };

  watch(
    () => listChoices(store, choices.at(-1)?.at ?? 0),
    (found) => {
      const fresh = (notices.take(found) ?? []).filter(({ id }) => !choices.some((known) => known.id === id));
      choices.push(...fresh);
      for (const choice of fresh) memory.value?.learn(choice);
      isRead.value = true;
      choices.splice(0, choices.length - MOST_CHOICES);
    },
    stop,
  );
  const unfollow = effect(() => {
    const approved = library.responses.value?.filter(({ status }) => status === 'approved') ?? [];
    if (isRead.value && approved.length > 0) restart(approved);
  });
  stop.addEventListener('abort', unfollow, { once: true });
  return memory;
}
