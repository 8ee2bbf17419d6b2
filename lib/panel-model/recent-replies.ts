import { type ReadonlySignal, signal } from '@preact/signals';
import { listRecentReplies, type SentReply } from '../services/list-recent-replies';
import type { Store } from '../services/store';
import { watch } from '../storage/watch';
import type { Notices } from './notices';

/** Follows what was sent within the last day. */
export function followRecentReplies(
  store: Store,
  notices: Notices,
  stop: AbortSignal,
): ReadonlySignal<readonly SentReply[]> {
  const replies = signal<readonly SentReply[]>([]);
  watch(
    () => listRecentReplies(store),
    (found) => {
      replies.value = notices.take(found) ?? replies.value;
    },
    stop,
  );
  return replies;
}
