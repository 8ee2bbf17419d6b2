import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Mention } from '../domain/mention';
import type { PageConnection } from '../services/page-connection';
import type { PageLink } from './page-link';

export interface ComposerText {
  /** What stands in the chosen post's composer on the page; null: none is open, or it is not known yet. */
  readonly text: ReadonlySignal<string | null>;
  /** The page says what stands in the composer of that post. */
  hear(postKey: string, text: string | null): void;
}

/** Has the page watch the composer of the post that is chosen. */
export function createComposerText(
  page: PageLink,
  chosen: ReadonlySignal<Mention | null>,
  stop: AbortSignal,
): ComposerText {
  const heard = signal<{ readonly postKey: string; readonly text: string | null } | null>(null);
  let asked: { readonly connection: PageConnection; readonly postKey: string | null } | null = null;
  const end = effect(() => {
    const postKey = chosen.value?.post.key ?? null;
    // Each page that is read begins anew.
    const isReading = page.state.value.kind === 'reading';
    const place = postKey === null ? page.connection() : page.placeOf(postKey)?.connection;
    const connection = (isReading && place) || null;
    if (connection === null) heard.value = null;
    if (connection === null || (asked?.connection === connection && asked.postKey === postKey)) return;
    if (asked?.connection === connection || postKey !== null)
      connection.send({ type: 'watch-composer', postKey });
    asked = { connection, postKey };
  });
  stop.addEventListener('abort', end, { once: true });
  return {
    text: computed(() =>
      heard.value?.postKey === chosen.value?.post.key ? (heard.value?.text ?? null) : null,
    ),
    hear(postKey, text) {
      // A comment section in a frame of its own may still watch the composer of the post chosen before.
      if (postKey === chosen.peek()?.post.key) heard.value = { postKey, text };
    },
  };
}
