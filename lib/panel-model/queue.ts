import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { DispositionKind } from '../domain/disposition';
import type { Mention } from '../domain/mention';
import type { Counts, Post } from '../domain/post';
import { withSaid } from '../domain/said-verdicts';
import type { Topic } from '../domain/topic';
import { INTENTS, type Intent } from '../domain/triage';
import type { WatchSubject } from '../domain/watch-subject';
import { messages } from '../messages';
import type { PanelToPage } from '../messaging';
import { compareMentions } from '../recognition/compare-mentions';
import { createRecogniser } from '../recognition/create-recogniser';
import { findReplies, type RepliesOnPage } from '../recognition/find-replies';
import { createOwnAuthors } from '../recognition/own-authors';
import { changedMarks } from './changed-marks';
import type { LearnedRows } from './learned-rows';
import type { PostMarks } from './post-marks';

export type Filter = 'all' | Intent;
export const FILTERS: readonly Filter[] = ['all', ...INTENTS];

/** A post of this page that was emptied from the list. */
export interface SetAsidePost {
  readonly mention: Mention;
  readonly kind: DispositionKind;
}

export interface Queue {
  /** All posts on the page that name what is watched for, by key, whether they mean it or not. */
  readonly judged: ReadonlySignal<ReadonlyMap<string, Mention>>;
  /** Posts on the page that are about the brand, by key. */
  readonly mentions: ReadonlySignal<ReadonlyMap<string, Mention>>;
  readonly filter: ReadonlySignal<Filter>;
  /** How many posts each filter would list; what none has is absent. */
  readonly counts: ReadonlySignal<ReadonlyMap<Filter, number>>;
  /** What the list shows: filtered, without those emptied from it, the answered last. */
  readonly shown: ReadonlySignal<readonly Mention[]>;
  /** Posts that name what is watched for, but mean something else; without those emptied from the list. */
  readonly quiet: ReadonlySignal<readonly Mention[]>;
  /** Those emptied from it, "later" first. */
  readonly setAside: ReadonlySignal<readonly SetAsidePost[]>;
  /** All posts of the page, by key. */
  readonly posts: ReadonlyMap<string, Post>;
  /** What the page itself shows below the mentions, by their key: answers of ours, help of others. */
  readonly replies: ReadonlySignal<ReadonlyMap<string, RepliesOnPage>>;
  /** What the page counts of the mentions, by their key, where it does. */
  readonly reach: ReadonlySignal<ReadonlyMap<string, Counts>>;
  chooseFilter(filter: Filter): void;
  /** @param topics the team's own list */
  watchFor(subjects: readonly WatchSubject[], topics: readonly Topic[]): void;
  /** Judges every post anew: something was learned, or forgotten. */
  judgeAgain(): void;
  forget(): void;
  add(posts: readonly Post[]): void;
  remove(postKeys: readonly string[]): void;
  count(postKey: string, counts: Counts): void;
}

/** What the queue needs from outside. */
export interface QueueParts {
  readonly marks: PostMarks;
  readonly rows: LearnedRows;
  now(): number;
  /** Posts that were read, in the order of their coming, once they have been looked at. */
  onRead(posts: readonly Post[]): void;
  /** Handle that the agent posts as, by site. */
  accounts(): Readonly<Record<string, string>>;
  sendMarks(message: Extract<PanelToPage, { type: 'highlight' }>): void;
  /** Runs the work soon, apart from what is going on now. */
  later(work: () => void): void;
}

/** When a post was first seen is remembered for this many of them. */
const MOST_REMEMBERED = 20_000;

/** Recognises posts as they come, and keeps those about the brand in order. */
export function createQueue(parts: QueueParts): Queue {
  const posts = new Map<string, Post>();
  const firstSeen = new Map<string, number>();
  const waiting: Post[] = [];
  const judged = signal<ReadonlyMap<string, Mention>>(new Map());
  const mentions = signal<ReadonlyMap<string, Mention>>(new Map());
  const filter = signal<Filter>('all');
  const subjects = signal<readonly WatchSubject[]>([]);
  const counted = signal<ReadonlyMap<string, Counts>>(new Map());
  /** Counts what was read: the map of posts stays the same one. */
  const readings = signal(0);
  let topics: readonly Topic[] = [];
  let learned = parts.rows.learned();
  let recognise = createRecogniser([]);
  let isPlanned = false;

  const seenAt = (key: string) => {
    const known = firstSeen.get(key);
    if (known !== undefined) return known;
    if (firstSeen.size >= MOST_REMEMBERED) firstSeen.clear();
    const now = parts.now();
    firstSeen.set(key, now);
    return now;
  };

  const publish = (next: ReadonlyMap<string, Mention>) => {
    const aboutUs = new Map([...next].filter(([, { about }]) => about.value));
    const marks = changedMarks(mentions.value, aboutUs);
    batch(() => {
      judged.value = next;
      mentions.value = aboutUs;
    });
    if (marks.length > 0) parts.sendMarks({ type: 'highlight', marks });
  };

  const look = () => {
    isPlanned = false;
    const fresh = waiting.splice(0);
    if (fresh.length === 0) return;
    const next = new Map(judged.value);
    for (const post of fresh) judge(post, next);
    batch(() => {
      publish(next);
      readings.value += 1;
    });
    parts.onRead(fresh);
  };

  const judge = (post: Post, into: Map<string, Mention>) => {
    const mention = recognise(post, seenAt(post.key));
    const said = parts.rows.said.peek().get(post.key) ?? [];
    if (mention === null) into.delete(post.key);
    else
      into.set(
        post.key,
        said.length === 0 ? mention : withSaid(mention, said, messages.panel.judgement.said),
      );
  };

  /** Of what is learned later it hears by itself. */
  const makeReady = () => {
    learned = parts.rows.learned();
    recognise = createRecogniser(subjects.value, { topics, learned });
  };

  const judgeAll = () => {
    const next = new Map<string, Mention>();
    for (const post of posts.values()) judge(post, next);
    publish(next);
  };

  const open = computed(() => {
    const dispositions = parts.marks.dispositions.value;
    return [...mentions.value.values()].filter(({ post }) => !dispositions.has(post.key));
  });
  const replies = computed(() => {
    if (readings.value === 0) return new Map<string, RepliesOnPage>();
    const isOurs = createOwnAuthors(subjects.value, parts.accounts());
    return findReplies(
      posts.values(),
      [...mentions.value.values()].map(({ post }) => post),
      isOurs,
    );
  });
  const ordered = computed(() => {
    const answered = parts.marks.answered.value;
    const isAnswered = ({ post: { key } }: Mention) =>
      answered.has(key) || replies.value.get(key)?.ours != null;
    const rank = (mention: Mention) => (isAnswered(mention) ? 1 : 0);
    return open.value.toSorted((a, b) => rank(a) - rank(b) || compareMentions(a, b));
  });

  return {
    judged,
    mentions,
    filter,
    posts,
    replies,
    reach: computed(() => {
      const told = [...mentions.value.values()].flatMap(({ post: { key, counts } }) =>
        counts ? [[key, counts] as const] : [],
      );
      return new Map([...told, ...counted.value]);
    }),
    counts: computed(() => countByIntent(open.value)),
    shown: computed(() => {
      const chosen = filter.value;
      return chosen === 'all' ? ordered.value : ordered.value.filter(is(chosen));
    }),
    quiet: computed(() => {
      const dispositions = parts.marks.dispositions.value;
      return [...judged.value.values()]
        .filter(({ about, post }) => !about.value && !dispositions.has(post.key))
        .toSorted(compareMentions);
    }),
    setAside: computed(() => {
      const dispositions = parts.marks.dispositions.value;
      return [...judged.value.values()]
        .flatMap((mention) => {
          const kind = dispositions.get(mention.post.key)?.kind;
          return kind === undefined ? [] : [{ mention, kind }];
        })
        .toSorted((a, b) => laterFirst(a) - laterFirst(b) || compareMentions(a.mention, b.mention));
    }),
    chooseFilter(chosen) {
      filter.value = chosen;
    },
    watchFor(watched, listed) {
      subjects.value = watched;
      topics = listed;
      makeReady();
      judgeAll();
    },
    judgeAgain() {
      if (learned !== parts.rows.learned()) makeReady();
      judgeAll();
    },
    count(postKey, counts) {
      counted.value = new Map(counted.value).set(postKey, counts);
    },
    forget() {
      posts.clear();
      counted.value = new Map();
      waiting.length = 0;
      if (judged.value.size > 0)
        batch(() => {
          judged.value = new Map();
          mentions.value = new Map();
        });
    },
    add(fresh) {
      for (const post of fresh) posts.set(post.key, post);
      waiting.push(...fresh);
      if (isPlanned) return;
      isPlanned = true;
      parts.later(look);
    },
    remove(postKeys) {
      const next = new Map(judged.value);
      for (const key of postKeys) {
        posts.delete(key);
        next.delete(key);
      }
      const gone = new Set(postKeys);
      waiting.splice(0, waiting.length, ...waiting.filter(({ key }) => !gone.has(key)));
      readings.value += 1;
      if (next.size !== judged.value.size) publish(next);
    },
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
