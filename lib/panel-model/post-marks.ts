import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Disposition, DispositionKind } from '../domain/disposition';
import type { Engagement } from '../domain/engagement';
import { messages } from '../messages';
import { clearDisposition } from '../services/clear-disposition';
import { listDispositions } from '../services/list-dispositions';
import { listEngagementsOf } from '../services/list-engagements-of';
import { setDisposition } from '../services/set-disposition';
import type { Store } from '../services/store';
import { watch } from '../storage/watch';
import type { Notices } from './notices';

/** What the log knows about the posts of this page. */
export interface PostMarks {
  /** Emptied from the list, by post key. */
  readonly dispositions: ReadonlySignal<ReadonlyMap<string, Disposition>>;
  /** Newest first, by post key. */
  readonly engagements: ReadonlySignal<ReadonlyMap<string, readonly Engagement[]>>;
  /** Keys of the posts that have a posted reply. */
  readonly answered: ReadonlySignal<ReadonlySet<string>>;
  /** Follows these posts, in whichever tab something is done about them. */
  follow(postKeys: readonly string[]): void;
  /** Empties a post from the list; the notice takes it back. */
  setAside(postKey: string, kind: DispositionKind): Promise<void>;
  putBack(postKey: string): Promise<void>;
}

/** Follows what was done about the posts of this page. */
export function createPostMarks(store: Store, notices: Notices, stop: AbortSignal): PostMarks {
  const dispositions = signal<ReadonlyMap<string, Disposition>>(new Map());
  const engagements = signal<ReadonlyMap<string, readonly Engagement[]>>(new Map());
  let following = new AbortController();
  stop.addEventListener('abort', () => following.abort(), { once: true });

  const putBack = async (postKey: string) => {
    notices.take(await clearDisposition(store, { postKey }));
  };
  return {
    dispositions,
    engagements,
    answered: computed(() => {
      const all = [...engagements.value].filter(([, list]) => list.some(({ state }) => state === 'posted'));
      return new Set(all.map(([key]) => key));
    }),
    follow(postKeys) {
      following.abort();
      following = new AbortController();
      if (stop.aborted) return;
      watch(
        () => listDispositions(store, postKeys),
        (setAside) => {
          dispositions.value = notices.take(setAside) ?? dispositions.value;
        },
        following.signal,
      );
      watch(
        () => listEngagementsOf(store, postKeys),
        (engaged) => {
          engagements.value = notices.take(engaged) ?? engagements.value;
        },
        following.signal,
      );
    },
    async setAside(postKey, kind) {
      const result = await setDisposition(store, { postKey, kind });
      if (!result.ok) {
        notices.report(result.problem);
        return;
      }
      const run = () => void putBack(postKey);
      notices.add({
        state: 'done',
        sentence: messages.panel.setAside[kind],
        action: { label: messages.panel.undo, run },
      });
    },
    putBack,
  };
}
