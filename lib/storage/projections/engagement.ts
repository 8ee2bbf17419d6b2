import * as z from 'zod/mini';
import { CorrectionSchema } from '../../domain/correction';
import { DepartmentSchema } from '../../domain/department';
import { DifferenceSchema } from '../../domain/difference';
import {
  EngagedPostSchema,
  type Engagement,
  EngagementSchema,
  UsedResponseSchema,
  VerdictSchema,
} from '../../domain/engagement';
import type { UnsealedOperation } from '../../domain/operation';
import type { EngagementRow } from '../rows';
import { type ProjectedRows, type Projections, projection } from './projection';

const IntendedPayload = z.object({
  customerId: z.string(),
  post: EngagedPostSchema,
  account: z.nullable(z.string()),
  response: z.nullable(UsedResponseSchema),
  text: z.string(),
  differences: z._default(z.array(DifferenceSchema), []),
  department: z._default(z.nullable(DepartmentSchema), null),
  suggested: z._default(z.nullable(z.array(z.string())), null),
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
  /** Absent: as they were when it was inserted. */
  differences: z.optional(z.array(DifferenceSchema)),
});
const ReviewedPayload = z.object({ verdict: VerdictSchema, note: z.string() });
const LoggedPayload = z.object({ engagement: EngagementSchema, replyKey: z.nullable(z.string()) });

export const engagementProjections: Projections = {
  'engagement.intended': projection(IntendedPayload, (rows, operation, { text, ...rest }) => {
    keep(rows, { ...blank(operation), ...rest, intendedText: text, replyKeys: [] });
  }),
  'engagement.logged': projection(LoggedPayload, (rows, operation, { engagement, replyKey }) => {
    const { entityId: id, demo } = operation;
    const replyKeys = replyKey === null ? [] : [replyKey];
    keep(rows, { ...engagement, id, demo, intendedText: null, replyKeys });
  }),
  'engagement.inserted': projection(InsertedPayload, (rows, operation, { text }) =>
    change(rows, operation, () => ({
      state: 'inserted',
      textInserted: text,
      insertedAt: operation.at,
    })),
  ),
  'engagement.failed': projection(ClosedPayload, (rows, operation, { reason }) =>
    change(rows, operation, () => ({ state: 'failed', closedReason: reason })),
  ),
  'engagement.withdrawn': projection(ClosedPayload, (rows, operation, { reason }) =>
    change(rows, operation, () => ({ state: 'withdrawn', closedReason: reason })),
  ),
  'engagement.posted': projection(PostedPayload, (rows, operation, posted) =>
    change(rows, operation, (before) =>
      isOfAnother(before, posted.replyKey) ? {} : nowPosted(before, posted),
    ),
  ),
  'engagement.reviewed': projection(ReviewedPayload, (rows, operation, found) =>
    change(rows, operation, () => ({ review: { ...found, by: operation.actor, at: operation.at } })),
  ),
  'engagement.corrected': projection(CorrectionSchema, (rows, operation, { field, value }) =>
    change(rows, operation, () => ({ [field]: value })),
  ),
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
    differences: posted.differences ?? before.differences,
    replyPermalink: posted.permalink ?? before.replyPermalink,
    replyKeys: withKey(before.replyKeys, posted.replyKey),
  };
}

/** What an engagement looks up by is derived, never set. */
type Content = Omit<EngagementRow, 'postKeys' | 'unsettledSince' | 'unlinkedSince' | 'editedAt'>;

function blank(
  operation: UnsealedOperation,
): Omit<Engagement, keyof Omit<z.infer<typeof IntendedPayload>, 'text'>> {
  return {
    id: operation.entityId,
    state: 'intended',
    agent: operation.actor,
    textInserted: null,
    textPosted: null,
    review: null,
    replyPermalink: null,
    postedHow: null,
    intendedAt: operation.at,
    insertedAt: null,
    postedAt: null,
    outcome: 'open',
    followUpOn: null,
    closedReason: null,
    demo: operation.demo,
  };
}

function withKey(keys: readonly string[], key: string | null): readonly string[] {
  return key === null || keys.includes(key) ? keys : [...keys, key];
}

function change(
  rows: ProjectedRows,
  operation: UnsealedOperation,
  part: (before: EngagementRow) => Partial<Content>,
): void {
  const before = rows.engagements.get(operation.entityId);
  if (before) keep(rows, { ...before, ...part(before) });
}

function keep(rows: ProjectedRows, content: Content): void {
  rows.engagements.put(toRow(content));
}

function toRow(content: Content): EngagementRow {
  const postKeys = [...new Set([content.post.key, ...content.replyKeys])];
  const row: EngagementRow = { ...content, postKeys };
  const { unsettledSince: _unsettled, unlinkedSince: _unlinked, editedAt: _edited, ...settled } = row;
  const { state, replyPermalink, intendedAt, response, differences } = content;
  const isIn = state === 'inserted' || state === 'posted';
  return {
    ...settled,
    ...((state === 'intended' || state === 'inserted') && { unsettledSince: intendedAt }),
    ...(state === 'posted' && replyPermalink === null && { unlinkedSince: intendedAt }),
    ...(isIn && response !== null && differences.length > 0 && { editedAt: intendedAt }),
  };
}
