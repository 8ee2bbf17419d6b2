import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../domain/settings';
import { listChoices } from '../services/list-choices';
import type { Store } from '../services/store';
import type { ResponseKnowledge } from '../services/suggest-responses';
import { watch } from '../storage/watch';
import { createKnowledgeMaker } from './knowledge-maker';
import { createKnownChoices } from './known-choices';
import type { Library } from './library';
import type { Notices } from './notices';
import type { PanelSide } from './panel-side';

/** The panel is drawn first, and a library that is being edited rests for a moment. */
const PAUSE_MS = 500;

interface KnowledgeParts {
  readonly store: Store;
  readonly library: Pick<Library, 'responses'>;
  readonly settings: ReadonlySignal<Settings | null>;
  readonly notices: Notices;
  readonly learn: PanelSide['learnResponses'];
}

/**
 * Follows the library and the log: what they teach is made again when responses change, and one choice at a time when
 * the log grows. All of it comes from the log, so that a backup holds it; after a reset, from what was chosen since.
 */
export function followResponseKnowledge(
  parts: KnowledgeParts,
  stop: AbortSignal,
): ReadonlySignal<ResponseKnowledge | null> {
  const knowledge = signal<ResponseKnowledge | null>(null);
  const from = computed(() => parts.settings.value && (parts.settings.value.learnFrom ?? 0));
  let current = new AbortController();
  const end = effect(() => {
    current.abort();
    knowledge.value = null;
    if (from.value === null) return;
    current = new AbortController();
    const halt = AbortSignal.any([current.signal, stop]);
    followLog(parts, from.value, (made) => (knowledge.value = made), halt);
  });
  stop.addEventListener('abort', end, { once: true });
  return knowledge;
}

function followLog(
  { store, library, notices, learn }: KnowledgeParts,
  fromMs: number,
  onMade: (knowledge: ResponseKnowledge) => void,
  stop: AbortSignal,
): void {
  /** False until the log was read once: made before, it would have to learn all of it one by one. */
  const isRead = signal(false);
  const choices = createKnownChoices();
  const maker = createKnowledgeMaker({ choices, learn, notices, now: store.environment.now, onMade }, stop);
  const approved = computed(
    () => library.responses.value?.filter(({ status }) => status === 'approved') ?? [],
  );
  const restart = () => {
    if (isRead.value && approved.value.length > 0) maker.make(approved.value, PAUSE_MS);
  };
  watch(
    () => listChoices(store, Math.max(fromMs, choices.nextFrom())),
    (found) => {
      const { fresh, isNews, isTakenBack } = choices.take(notices.take(found) ?? []);
      isRead.value = true;
      if (isTakenBack) restart();
      else if (isNews) maker.goOn(fresh);
    },
    stop,
  );
  const unfollow = effect(restart);
  stop.addEventListener('abort', unfollow, { once: true });
}
