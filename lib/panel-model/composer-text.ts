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
    const connection = page.state.value.kind === 'reading' ? page.connection() : null;
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
      heard.value = { postKey, text };
    },
  };
}
