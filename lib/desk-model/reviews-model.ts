import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Response } from '../domain/response';
import type { Result } from '../domain/result';
import type { Settings } from '../domain/settings';
import { messages } from '../messages';
import { type ApproveInput, approveResponse } from '../services/approve-response';
import { type CommentInput, commentOnResponse } from '../services/comment-on-response';
import { listReviews } from '../services/list-reviews';
import { listVersions } from '../services/list-versions';
import { listWriters } from '../services/list-writers';
import { loadSettings } from '../services/load-settings';
import { neededApprovals } from '../services/needed-approvals';
import { type RejectInput, rejectResponse } from '../services/reject-response';
import { type SubmitInput, submitResponse } from '../services/submit-response';
import { type DeskContext, report } from './desk-context';
import type { DeskRoute } from './desk-route';
import { readyValue } from './loadable';
import { type LiveReading, readLive } from './read-live';
import { createReviewQueue, type ReviewQueue } from './review-queue';

/** Who decides at this desk: what was typed last is offered again. */
interface Reviewer {
  /** Empty: as set on this machine. */
  readonly name: string;
  readonly role: string;
  /** `2027-03-31`; empty: none chosen yet. */
  readonly until: string;
}

export interface ReviewsModel {
  /** What waits for a decision, whatever is shown: the rail counts it. */
  readonly waiting: LiveReading<readonly Response[]>;
  readonly queue: ReviewQueue;
  /** All versions of the response in the drawer, or looked at in Reviews; the newest first. */
  readonly versions: LiveReading<readonly Response[]>;
  /** Who wrote each of them, by version. */
  readonly writers: LiveReading<ReadonlyMap<number, string>>;
  /** Who has to approve depends on them. */
  readonly settings: LiveReading<Settings>;
  readonly reviewer: Signal<Reviewer>;
  readonly submit: (input: SubmitInput) => Promise<Result<Response>>;
  readonly approve: (input: ApproveInput) => Promise<Result<Response>>;
  readonly reject: (input: RejectInput) => Promise<Result<Response>>;
  readonly comment: (input: CommentInput) => Promise<Result<Response>>;
}

/** How responses come to be approved: what the drawer and the section Reviews have in common. */
export function createReviewsModel(context: DeskContext, route: ReadonlySignal<DeskRoute>): ReviewsModel {
  const { store, ended } = context;
  const words = messages.desk.review;
  const always = signal(true);
  const waiting = readLive({ input: always, query: () => listReviews(store), keepEarlier: true, ended });
  const queue = createReviewQueue(waiting.value);
  const looking = computed(() => {
    const { section, id } = route.value;
    if (section === 'responses') return id;
    return section === 'reviews' ? (queue.current.value?.id ?? null) : null;
  });
  const needsSettings = computed(() => ['responses', 'reviews'].includes(route.value.section) || null);
  const settings = readLive({
    input: needsSettings,
    query: () => loadSettings(store),
    keepEarlier: true,
    ended,
  });
  /** A refusal is shown where it was asked for; only what went well is said to the whole desk. */
  const say = (result: Result<Response>, done: string) => {
    if (result.ok) report(context, result, done);
    return result;
  };
  const approvedWords = (response: Response) => {
    const rules = readyValue(settings.value.value);
    const missing = rules ? neededApprovals(response, rules).missing : [];
    const isOpen = response.status !== 'approved' || response.approvals.some(isPending);
    return isOpen ? words.approve.doneSoFar(missing) : messages.desk.responses.approve.done;
  };
  return {
    waiting,
    queue,
    versions: readLive({ input: looking, query: (id) => listVersions(store, id), ended }),
    writers: readLive({ input: looking, query: (id) => listWriters(store, id), ended }),
    settings,
    reviewer: signal({ name: '', role: '', until: '' }),
    submit: async (input) => say(await submitResponse(store, input), words.submit.done),
    async approve(input) {
      const approved = await approveResponse(store, input);
      return say(approved, approved.ok ? approvedWords(approved.value) : '');
    },
    reject: async (input) => say(await rejectResponse(store, input), words.reject.done),
    comment: async (input) => say(await commentOnResponse(store, input), words.comment.done),
  };
}

function isPending({ renewsUntil }: Response['approvals'][number]): boolean {
  return renewsUntil !== undefined;
}
