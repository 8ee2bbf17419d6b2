import { computed, type ReadonlySignal } from '@preact/signals';
import type { DispositionKind } from '../domain/disposition';
import type { Mention } from '../domain/mention';
import type { Counts } from '../domain/post';
import { INTENTS, type Intent } from '../domain/triage';
import { compareMentions } from '../recognition/compare-mentions';
import type { RepliesOnPage } from '../recognition/find-replies';
import type { PostMarks } from './post-marks';

export type Filter = 'all' | Intent;
export const FILTERS: readonly Filter[] = ['all', ...INTENTS];

/** A post of this page that was emptied from the list. */
interface SetAsidePost {
  readonly mention: Mention;
  readonly kind: DispositionKind;
}

/** What is made of the page's posts for the person to look at. */
export interface QueueLists {
  /** How many posts each filter would list; what none has is absent. */
  readonly counts: ReadonlySignal<ReadonlyMap<Filter, number>>;
  /** What the list shows: filtered, without those emptied from it, the answered last. */
  readonly shown: ReadonlySignal<readonly Mention[]>;
  /** Posts that name what is watched for, but mean something else; without those emptied from the list. */
  readonly quiet: ReadonlySignal<readonly Mention[]>;
  /** Those emptied from it, "later" first. */
  readonly setAside: ReadonlySignal<readonly SetAsidePost[]>;
  /** What the page counts of the mentions, by their key, where it does. */
  readonly reach: ReadonlySignal<ReadonlyMap<string, Counts>>;
}

/** What the lists are made of. */
interface QueueSignals {
  readonly judged: ReadonlySignal<ReadonlyMap<string, Mention>>;
  readonly mentions: ReadonlySignal<ReadonlyMap<string, Mention>>;
  readonly filter: ReadonlySignal<Filter>;
  readonly replies: ReadonlySignal<ReadonlyMap<string, RepliesOnPage>>;
  /** Newer than what stands in the posts. */
  readonly counted: ReadonlySignal<ReadonlyMap<string, Counts>>;
  readonly marks: PostMarks;
}

export function createQueueLists({
  judged,
  mentions,
  filter,
  replies,
  counted,
  marks,
}: QueueSignals): QueueLists {
  const open = computed(() => {
    const dispositions = marks.dispositions.value;
    return [...mentions.value.values()].filter(({ post }) => !dispositions.has(post.key));
  });
  const ordered = computed(() => {
    const answered = marks.answered.value;
    const isAnswered = ({ post: { key } }: Mention) =>
      answered.has(key) || replies.value.get(key)?.ours != null;
    const rank = (mention: Mention) => (isAnswered(mention) ? 1 : 0);
    return open.value.toSorted((a, b) => rank(a) - rank(b) || compareMentions(a, b));
  });
  return {
    counts: computed(() => countByIntent(open.value)),
    shown: computed(() => {
      const chosen = filter.value;
      return chosen === 'all' ? ordered.value : ordered.value.filter(is(chosen));
    }),
    quiet: computed(() => {
      const dispositions = marks.dispositions.value;
      return [...judged.value.values()]
        .filter(({ about, post }) => !about.value && !dispositions.has(post.key))
        .toSorted(compareMentions);
    }),
    setAside: computed(() => {
      const dispositions = marks.dispositions.value;
      return [...judged.value.values()]
        .flatMap((mention) => {
          const kind = dispositions.get(mention.post.key)?.kind;
          return kind === undefined ? [] : [{ mention, kind }];
        })
        .toSorted((a, b) => laterFirst(a) - laterFirst(b) || compareMentions(a.mention, b.mention));
    }),
    reach: computed(() => {
      const told = [...mentions.value.values()].flatMap(({ post: { key, counts } }) =>
        counts ? [[key, counts] as const] : [],
      );
      return new Map([...told, ...counted.value]);
    }),
  };
}

function laterFirst({ kind }: SetAsidePost): number {
  return kind === 'later' ? 0 : 1;
}

/** A post counts under each of its intents. */
function is(intent: Intent): (mention: Mention) => boolean {
  return ({ intents }) => intents.some(({ value }) => value === intent);
}

function countByIntent(mentions: readonly Mention[]): ReadonlyMap<Filter, number> {
  const counts = new Map<Filter, number>([['all', mentions.length]]);
  for (const { intents } of mentions)
    for (const { value } of intents) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
