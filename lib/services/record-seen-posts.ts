import type { Engagement } from '../domain/engagement';
import type { OperationDraft } from '../domain/operation';
import type { Post } from '../domain/post';
import { postedInterval } from '../domain/relative-time';
import { isBy } from '../domain/reply-match';
import type { Response } from '../domain/response';
import type { Result } from '../domain/result';
import type { RapportDatabase } from '../storage/database';
import { appendOperations } from '../storage/ledger';
import type { EngagementRow } from '../storage/rows';
import { attempt } from './attempt';
import { engagementOperation } from './engagement-change';
import { readSettings } from './load-settings';
import type { TypedReply } from './log-typed-reply';
import { nameDifferences } from './name-differences';
import { pairReplies, type ReplyPair } from './pair-replies';
import type { Store } from './store';

/** An own reply older than this is not offered for logging: it was written before, in ms. */
const OFFER_WITHIN_MS = 24 * 60 * 60_000;
/** A reply without an exact time was posted about now, if it was inserted less than this ago, in ms. */
const JUST_NOW_MS = 10 * 60_000;
/** A permalink that has not turned up for so long is looked for only on the very posts, in ms. */
const PERMALINK_WITHIN_MS = 30 * 24 * 60 * 60_000;

interface SeenInput {
  /** New or changed posts. */
  readonly posts: readonly Post[];
  /** All posts of the page, these included. */
  readonly postsByKey: ReadonlyMap<string, Post>;
  readonly nowMs: number;
}

interface SeenOutcome {
  /** Engagements that are now known as posted, or whose permalink is now known. */
  readonly posted: readonly Engagement[];
  /** Own replies of today that nothing in the log explains. */
  readonly typedReplies: readonly TypedReply[];
}

interface OwnReplies {
  readonly replies: readonly Post[];
  readonly accounts: Readonly<Record<string, string>>;
  readonly awaiting: readonly EngagementRow[];
}

/** Looks for the agent's own replies among posts that were seen. Seeing the same ones again changes nothing. */
export function recordSeenPosts(store: Store, given: SeenInput): Promise<Result<SeenOutcome>> {
  // The caller's map goes on changing with the page while the database answers.
  const input = { ...given, postsByKey: new Map(given.postsByKey) };
  return attempt(async () => {
    // A glance first: nearly always there is no own reply, and nothing needs to be locked.
    if ((await findOwnReplies(store.db, input)).replies.length === 0) return { posted: [], typedReplies: [] };
    let typedReplies: readonly TypedReply[] = [];
    const operations = await appendOperations(store, async () => {
      const own = await findOwnReplies(store.db, input);
      const engagements = await engagementsAround(store.db, own);
      const known = new Map(engagements.flatMap((row) => row.replyKeys.map((key) => [key, row] as const)));
      const pairs = pairAll(own, engagements, known, input);
      const explained = new Set([...known.keys(), ...pairs.map(({ reply }) => reply.key)]);
      const unexplained = own.replies.filter(({ key }) => !explained.has(key));
      typedReplies = await offered(store.db, unexplained, own, input);
      const operations: OperationDraft[] = [];
      for (const pair of pairs)
        operations.push(postedOperation(pair, input.nowMs, await approvedText(store.db, pair)));
      return operations;
    });
    const rows = await store.db.engagements.bulkGet(operations.map(({ entityId }) => entityId));
    return { posted: rows.filter((row) => row !== undefined), typedReplies };
  });
}

async function findOwnReplies(db: RapportDatabase, { posts, nowMs }: SeenInput): Promise<OwnReplies> {
  const { accounts } = await readSettings(db);
  const awaiting = await findAwaiting(db, nowMs);
  const isOwn = (post: Post) => {
    const current = accounts[post.site];
    if (current !== undefined && isBy(post, current)) return true;
    return awaiting.some(
      (row) => row.post.site === post.site && row.account !== null && isBy(post, row.account),
    );
  };
  return { replies: posts.filter(isOwn), accounts, awaiting };
}

/** Those that are not settled, and those that lack no more than a permalink for not too long. */
async function findAwaiting(db: RapportDatabase, nowMs: number): Promise<readonly EngagementRow[]> {
  const unsettled = await db.engagements.orderBy('unsettledSince').toArray();
  const unlinked = await db.engagements
    .where('unlinkedSince')
    .above(nowMs - PERMALINK_WITHIN_MS)
    .toArray();
  return [...unsettled, ...unlinked];
}

/** Those that wait for a reply, those that have these replies already, and those on the posts they answer. */
async function engagementsAround(
  db: RapportDatabase,
  { replies, awaiting }: OwnReplies,
): Promise<readonly EngagementRow[]> {
  const keys = replies.flatMap(({ key, parentKey, threadKey }) => [key, parentKey, threadKey]);
  const near = await db.engagements
    .where('postKeys')
    .anyOf([...new Set(keys.filter((key) => key !== null))])
    .toArray();
  return [...new Map([...awaiting, ...near].map((row) => [row.id, row])).values()];
}

function pairAll(
  own: OwnReplies,
  engagements: readonly EngagementRow[],
  known: ReadonlyMap<string, EngagementRow>,
  { postsByKey, nowMs }: SeenInput,
): readonly ReplyPair[] {
  const withNewPermalink = own.replies.flatMap((reply): ReplyPair[] => {
    const engagement = known.get(reply.key);
    const isNew = engagement?.replyPermalink === null && reply.permalink !== null;
    return engagement && isNew ? [{ reply, engagement }] : [];
  });
  const unknown = own.replies.filter(({ key }) => !known.has(key));
  const account = (site: string) => own.accounts[site] ?? null;
  const seen = { seenAtMs: nowMs, postKeys: postsByKey };
  return [...withNewPermalink, ...pairReplies(unknown, engagements, account, seen)];
}

/** The version that the reply was made of; null: written by hand, or the version is not here. */
async function approvedText(db: RapportDatabase, { engagement }: ReplyPair): Promise<Response | null> {
  const { response } = engagement;
  return (response && (await db.responseVersions.get([response.id, response.version]))) ?? null;
}

function postedOperation(
  { reply, engagement }: ReplyPair,
  nowMs: number,
  approved: Response | null,
): OperationDraft {
  const sinceMs = engagement.insertedAt ?? engagement.intendedAt;
  const at = reply.postedAt ?? (nowMs - sinceMs < JUST_NOW_MS ? nowMs : null);
  const payload = {
    how: 'seen',
    at,
    text: reply.text,
    replyKey: reply.key,
    permalink: reply.permalink,
    ...(approved && { differences: nameDifferences(reply.text, approved) }),
  };
  return engagementOperation(engagement, { kind: 'engagement.posted', payload });
}

async function offered(
  db: RapportDatabase,
  replies: readonly Post[],
  { accounts }: OwnReplies,
  { postsByKey, nowMs }: SeenInput,
): Promise<readonly TypedReply[]> {
  const recent = replies.filter((reply) => {
    const posted = postedInterval(reply, nowMs);
    const current = accounts[reply.site];
    const isOfAgent = current !== undefined && isBy(reply, current);
    return isOfAgent && isReply(reply) && posted !== null && posted.toMs >= nowMs - OFFER_WITHIN_MS;
  });
  const dispositions = await db.dispositions
    .where('postKey')
    .anyOf(recent.map(({ key }) => key))
    .toArray();
  const refused = new Set(dispositions.map(({ postKey }) => postKey));
  return recent
    .filter(({ key }) => !refused.has(key))
    .map((reply) => ({ reply, parent: postsByKey.get(reply.parentKey ?? '') ?? null }));
}

function isReply({ kind, parentKey }: Post): boolean {
  return parentKey !== null || kind === 'reply' || kind === 'answer';
}
