import * as z from 'zod/mini';
import { CorrectionSchema } from '../../domain/correction';
import {
  EngagedPostSchema,
  type Engagement,
  EngagementSchema,
  UsedResponseSchema,
} from '../../domain/engagement';
import type { Operation } from '../../domain/operation';
import type { CounterChanges } from '../counters';
import type { RapportDatabase } from '../database';
import type { EngagementRow } from '../rows';
import type { Projections } from './projection';

const IntendedPayload = z.object({
  customerId: z.string(),
  post: EngagedPostSchema,
  account: z.nullable(z.string()),
  response: z.nullable(UsedResponseSchema),
  text: z.string(),
});
const InsertedPayload = z.object({ text: z.string() });
const ClosedPayload = z.object({ reason: z.nullable(z.string()) });
const PostedPayload = z.object({
  how: z.enum(['seen', 'confirmed']),
  /** When the reply was posted; null where nothing tells. */
  at: z.nullable(z.int()),
  text: z.nullable(z.string()),
  replyKey: z.nullable(z.string()),
  permalink: z.nullable(z.string()),
});
const LoggedPayload = z.object({ engagement: EngagementSchema, replyKey: z.nullable(z.string()) });

export const engagementProjections: Projections = {
  'engagement.intended': async (db, operation, counters) => {
    const { text, ...rest } = IntendedPayload.parse(operation.payload);
    await keep(db, counters, null, { ...blank(operation), ...rest, intendedText: text, replyKeys: [] });
  },
  'engagement.logged': async (db, operation, counters) => {
    const { engagement, replyKey } = LoggedPayload.parse(operation.payload);
    const { entityId: id, demo } = operation;
    const replyKeys = replyKey === null ? [] : [replyKey];
    await keep(db, counters, null, { ...engagement, id, demo, intendedText: null, replyKeys });
  },
  'engagement.inserted': (db, operation, counters) => {
    const { text } = InsertedPayload.parse(operation.payload);
    return change(db, operation, counters, () => ({
      state: 'inserted',
      textInserted: text,
      insertedAt: operation.at,
    }));
  },
  'engagement.failed': (db, operation, counters) => {
    const { reason } = ClosedPayload.parse(operation.payload);
    return change(db, operation, counters, () => ({ state: 'failed', closedReason: reason }));
  },
  'engagement.withdrawn': (db, operation, counters) => {
    const { reason } = ClosedPayload.parse(operation.payload);
    return change(db, operation, counters, () => ({ state: 'withdrawn', closedReason: reason }));
  },
  'engagement.posted': (db, operation, counters) => {
    const posted = PostedPayload.parse(operation.payload);
    return change(db, operation, counters, (before) =>
      isOfAnother(before, posted.replyKey) ? {} : nowPosted(before, posted),
    );
  },
  'engagement.corrected': (db, operation, counters) => {
    const { field, value } = CorrectionSchema.parse(operation.payload);
    return change(db, operation, counters, () => ({ [field]: value }));
  },
};

/** A reply with its permalink is known for good; only one without may be replaced by another key. */
function isOfAnother({ replyPermalink, replyKeys }: EngagementRow, replyKey: string | null): boolean {
  return replyPermalink !== null && replyKey !== null && !replyKeys.includes(replyKey);
}

function nowPosted(before: EngagementRow, posted: z.infer<typeof PostedPayload>): Partial<Content> {
  return {
    state: 'posted',
    closedReason: null,
    postedHow: before.postedHow ?? posted.how,
    postedAt: before.postedAt ?? posted.at,
    textPosted: posted.text ?? before.textPosted,
    replyPermalink: posted.permalink ?? before.replyPermalink,
    replyKeys: withKey(before.replyKeys, posted.replyKey),
  };
}

/** What an engagement looks up by is derived, never set. */
type Content = Omit<EngagementRow, 'postKeys' | 'unsettledSince' | 'unlinkedSince'>;

function blank(operation: Operation): Omit<Engagement, 'customerId' | 'post' | 'account' | 'response'> {
  return {
    id: operation.entityId,
    state: 'intended',
    agent: operation.actor,
    textInserted: null,
    textPosted: null,
    replyPermalink: null,
    postedHow: null,
    intendedAt: operation.at,
    insertedAt: null,
    postedAt: null,
    outcome: 'open',
    department: null,
    followUpOn: null,
    closedReason: null,
    demo: operation.demo,
  };
}

function withKey(keys: readonly string[], key: string | null): readonly string[] {
  return key === null || keys.includes(key) ? keys : [...keys, key];
}

async function change(
  db: RapportDatabase,
  operation: Operation,
  counters: CounterChanges,
  part: (before: EngagementRow) => Partial<Content>,
): Promise<void> {
  const before = await db.engagements.get(operation.entityId);
  if (before) await keep(db, counters, before, { ...before, ...part(before) });
}

async function keep(
  db: RapportDatabase,
  counters: CounterChanges,
  before: EngagementRow | null,
  content: Content,
): Promise<void> {
  const row = toRow(content);
  await db.engagements.put(row);
  counters.note(before, row);
}

function toRow(content: Content): EngagementRow {
  const postKeys = [...new Set([content.post.key, ...content.replyKeys])];
  const row: EngagementRow = { ...content, postKeys };
  const { unsettledSince: _unsettled, unlinkedSince: _unlinked, ...settled } = row;
  const { state, replyPermalink, intendedAt } = content;
  if (state === 'intended' || state === 'inserted') return { ...settled, unsettledSince: intendedAt };
  if (state === 'posted' && replyPermalink === null) return { ...settled, unlinkedSince: intendedAt };
  return settled;
}
