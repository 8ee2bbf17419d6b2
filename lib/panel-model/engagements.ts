import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Engagement } from '../domain/engagement';
import type { Post } from '../domain/post';
import type { Result } from '../domain/result';
import { confirmPosted } from '../services/confirm-posted';
import { type CorrectInput, correctEngagement } from '../services/correct-engagement';
import { listUnsettled } from '../services/list-unsettled';
import { logTypedReply, type TypedFacts, type TypedReply } from '../services/log-typed-reply';
import { recordSeenPosts } from '../services/record-seen-posts';
import { setDisposition } from '../services/set-disposition';
import { settleInsertion } from '../services/settle-insertion';
import type { Store } from '../services/store';
import { withdrawEngagement } from '../services/withdraw-engagement';
import { watch } from '../storage/watch';
import type { Notices } from './notices';

/** The entries of the log that still ask something, and what can be done with an entry. */
export interface Engagements {
  /** Intended, with no known result: "was this inserted?". Not those whose result is awaited right now. */
  readonly asking: ReadonlySignal<readonly Engagement[]>;
  /** Inserted, and not yet seen as posted. */
  readonly awaitingPost: ReadonlySignal<readonly Engagement[]>;
  /** Own replies on this page that nothing in the log explains. */
  readonly typed: ReadonlySignal<readonly TypedReply[]>;
  answerInserted(engagement: Engagement, wasInserted: boolean): Promise<void>;
  confirmPosted(engagement: Engagement): Promise<void>;
  withdraw(engagement: Engagement, reason: string | null): Promise<void>;
  correct(input: CorrectInput): Promise<void>;
  /** Looks for own replies among posts that were read. */
  lookForReplies(posts: readonly Post[], all: ReadonlyMap<string, Post>): Promise<void>;
  logTyped(typed: TypedReply, facts: TypedFacts): Promise<void>;
  dismissTyped(typed: TypedReply): Promise<void>;
  /** Posts that left the page take their offers along: a temporary post is replaced by the lasting one. */
  forgetPosts(postKeys: readonly string[]): void;
  /** Another page: what it offered is gone. */
  forgetPage(): void;
}

/** Another panel may be inserting this very moment; after this long its result is overdue, in ms. */
const OVERDUE_MS = 6_000;

/** Follows the open entries of the log; `inFlight` holds those whose result this panel awaits right now. */
export function createEngagements(
  store: Store,
  notices: Notices,
  inFlight: ReadonlySignal<ReadonlySet<string>>,
  stop: AbortSignal,
): Engagements {
  const unsettled = signal<readonly Engagement[]>([]);
  const typed = signal<readonly TypedReply[]>([]);
  const nowMs = signal(store.environment.now());
  let timer: ReturnType<typeof setTimeout> | undefined;
  stop.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const take = async <Value>(work: Promise<Result<Value>>) => notices.take(await work);
  const drop = (gone: TypedReply) => {
    typed.value = typed.value.filter(({ reply }) => reply.key !== gone.reply.key);
  };

  /** Looks at the time again when the next result will be overdue. */
  const keepTime = () => {
    nowMs.value = store.environment.now();
    clearTimeout(timer);
    const waits = unsettled.value
      .filter(({ state }) => state === 'intended')
      .map(({ intendedAt }) => intendedAt + OVERDUE_MS - nowMs.value)
      .filter((waitMs) => waitMs > 0);
    // At most so long: the clock may have been set back meanwhile.
    if (waits.length > 0) timer = setTimeout(keepTime, Math.min(...waits, OVERDUE_MS));
  };

  watch(
    () => listUnsettled(store),
    (found) => {
      unsettled.value = notices.take(found) ?? unsettled.value;
      keepTime();
    },
    stop,
  );

  return {
    asking: computed(() =>
      unsettled.value.filter(
        ({ id, state, intendedAt }) =>
          state === 'intended' && !inFlight.value.has(id) && nowMs.value - intendedAt >= OVERDUE_MS,
      ),
    ),
    awaitingPost: computed(() => unsettled.value.filter(({ state }) => state === 'inserted').toReversed()),
    typed,
    async answerInserted({ id }, wasInserted) {
      const result = wasInserted ? 'inserted' : 'failed';
      await take(settleInsertion(store, { engagementId: id, result }));
    },
    async confirmPosted({ id }) {
      await take(confirmPosted(store, { engagementId: id }));
    },
    async withdraw({ id }, reason) {
      await take(withdrawEngagement(store, { engagementId: id, reason }));
    },
    async correct(input) {
      await take(correctEngagement(store, input));
    },
    async lookForReplies(posts, all) {
      const seen = { posts, postsByKey: all, nowMs: store.environment.now() };
      const found = await take(recordSeenPosts(store, seen));
      const known = new Set(typed.value.map(({ reply }) => reply.key));
      const fresh =
        found?.typedReplies.filter(({ reply }) => !known.has(reply.key) && all.has(reply.key)) ?? [];
      if (fresh.length > 0) typed.value = [...typed.value, ...fresh];
    },
    async logTyped(reply, facts) {
      if ((await take(logTypedReply(store, { ...reply, ...facts }))) !== undefined) drop(reply);
    },
    async dismissTyped(reply) {
      const result = await setDisposition(store, { postKey: reply.reply.key, kind: 'no-reply' });
      if (result.ok) drop(reply);
      else notices.report(result.problem);
    },
    forgetPosts(postKeys) {
      const gone = new Set(postKeys);
      const staying = typed.value.filter(({ reply }) => !gone.has(reply.key));
      if (staying.length < typed.value.length) typed.value = staying;
    },
    forgetPage() {
      typed.value = [];
    },
  };
}
