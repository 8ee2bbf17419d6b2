import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Mention } from '../domain/mention';
import type { Counts, Post } from '../domain/post';
import type { Topic } from '../domain/topic';
import type { WatchSubject } from '../domain/watch-subject';
import type { PanelToPage } from '../messaging';
import { findReplies, type RepliesOnPage } from '../recognition/find-replies';
import { createOwnAuthors } from '../recognition/own-authors';
import { changedMarks } from './changed-marks';
import { createJudgingRounds, putJudged } from './judging-rounds';
import type { LearnedRows } from './learned-rows';
import { createPostJudge } from './post-judge';
import type { PostMarks } from './post-marks';
import { createQueueLists, type Filter, type QueueLists } from './queue-lists';

export interface Queue extends QueueLists {
  /** All posts on the page that name what is watched for, by key, whether they mean it or not. */
  readonly judged: ReadonlySignal<ReadonlyMap<string, Mention>>;
  /** Posts on the page that are about the brand, by key. */
  readonly mentions: ReadonlySignal<ReadonlyMap<string, Mention>>;
  readonly filter: ReadonlySignal<Filter>;
  /** All posts of the page, by key. */
  readonly posts: ReadonlyMap<string, Post>;
  /** What the page itself shows below the mentions, by their key: answers of ours, help of others. */
  readonly replies: ReadonlySignal<ReadonlyMap<string, RepliesOnPage>>;
  chooseFilter(filter: Filter): void;
  /** @param topics the team's own list */
  watchFor(subjects: readonly WatchSubject[], topics: readonly Topic[]): void;
  /** Judges every post anew, a few at a time, those of which somebody spoke at once: something was learned, or forgotten. */
  judgeAgain(): void;
  /** Waits until that is done. */
  judgedAgain(): Promise<void>;
  forget(): void;
  add(posts: readonly Post[]): void;
  remove(postKeys: readonly string[]): void;
  count(postKey: string, counts: Counts): void;
}

/** What the queue needs from outside. */
interface QueueParts {
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

/** Recognises posts as they come, and keeps those about the brand in order. */
export function createQueue(parts: QueueParts): Queue {
  const posts = new Map<string, Post>();
  const waiting: Post[] = [];
  const judged = signal<ReadonlyMap<string, Mention>>(new Map());
  const mentions = signal<ReadonlyMap<string, Mention>>(new Map());
  const filter = signal<Filter>('all');
  const subjects = signal<readonly WatchSubject[]>([]);
  const counted = signal<ReadonlyMap<string, Counts>>(new Map());
  /** Counts what was read: the map of posts stays the same one. */
  const readings = signal(0);
  const judging = createPostJudge(parts.rows, parts.now);
  let isPlanned = false;

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
    for (const post of fresh) putJudged(next, post, judging.judge(post));
    batch(() => {
      publish(next);
      readings.value += 1;
    });
    parts.onRead(fresh);
  };
  const rounds = createJudgingRounds({
    posts,
    judged,
    isSpokenOf: (key) => parts.rows.said.peek().has(key),
    judge: judging.judge,
    publish,
    now: parts.now,
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
  return {
    judged,
    mentions,
    filter,
    posts,
    replies,
    ...createQueueLists({ judged, mentions, filter, replies, counted, marks: parts.marks }),
    chooseFilter(chosen) {
      filter.value = chosen;
    },
    watchFor(watched, topics) {
      subjects.value = watched;
      judging.watchFor(watched, topics);
      rounds.begin();
    },
    judgeAgain() {
      judging.catchUp();
      rounds.begin();
    },
    judgedAgain: rounds.done,
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
