import type { LogRow } from '../domain/log-row';

/** As it is known: a format decides how it writes it. */
export type ColumnValue = string | number | boolean | readonly string[] | null;

/** What a lead gets of each engagement, in this order, in every format. Times in ISO 8601 UTC. */
export const columns: readonly (readonly [name: string, value: (row: LogRow) => ColumnValue])[] = [
  ['engagement_id', ({ engagement }) => engagement.id],
  ['state', ({ engagement }) => engagement.state],
  ['network', ({ engagement }) => engagement.post.site],
  ['post_permalink', ({ engagement }) => engagement.post.permalink],
  ['post_author', ({ engagement }) => engagement.post.author.name],
  ['post_handle', ({ engagement }) => engagement.post.author.handle],
  ['post_excerpt', ({ engagement }) => engagement.post.excerpt],
  ['post_reason', ({ engagement }) => engagement.post.reason],
  ['post_time', ({ engagement }) => isoTime(engagement.post.postedAt)],
  ['post_time_as_shown', ({ engagement }) => engagement.post.postedAtText],
  ['customer_id', ({ engagement }) => engagement.customerId],
  ['customer_tags', ({ customer }) => customer?.tags ?? null],
  ['customer_advocate', ({ customer }) => customer !== null && customer.advocateEvidence.length > 0],
  ['agent', ({ engagement }) => engagement.agent],
  ['account', ({ engagement }) => engagement.account],
  ['department', ({ engagement }) => engagement.department],
  ['response_id', ({ engagement }) => engagement.response?.id ?? null],
  ['response_version', ({ engagement }) => engagement.response?.version ?? null],
  ['response_title', ({ engagement }) => engagement.response?.title ?? null],
  ['response_approver', ({ engagement }) => engagement.response?.approver ?? null],
  [
    'response_approvers',
    ({ engagement }) =>
      engagement.response?.approvers.map(({ name, role, at }) => `${name} (${role}) ${isoTime(at)}`) ?? null,
  ],
  ['response_pack', ({ engagement }) => engagement.response?.packHash ?? null],
  ['differences', ({ engagement }) => namesOf(engagement)],
  // In the order of the names; empty where words are missing.
  [
    'difference_words',
    ({ engagement }) => engagement.response && engagement.differences.map(({ words }) => words),
  ],
  ['text_inserted', ({ engagement }) => engagement.textInserted],
  ['text_posted', ({ engagement }) => engagement.textPosted],
  ['review', ({ engagement }) => engagement.review?.verdict ?? null],
  ['review_note', ({ engagement }) => engagement.review?.note ?? null],
  ['review_by', ({ engagement }) => engagement.review?.by ?? null],
  ['reviewed_at', ({ engagement }) => isoTime(engagement.review?.at ?? null)],
  ['reply_permalink', ({ engagement }) => engagement.replyPermalink],
  ['posted_known_by', ({ engagement }) => engagement.postedHow],
  ['intended_at', ({ engagement }) => isoTime(engagement.intendedAt)],
  ['inserted_at', ({ engagement }) => isoTime(engagement.insertedAt)],
  ['posted_at', ({ engagement }) => isoTime(engagement.postedAt)],
  ['outcome', ({ engagement }) => engagement.outcome],
  ['follow_up_on', ({ engagement }) => engagement.followUpOn],
  ['closed_reason', ({ engagement }) => engagement.closedReason],
  ['example_data', ({ engagement }) => engagement.demo],
];

/** Null: written by hand, there is nothing to differ from. */
function namesOf({ response, differences }: LogRow['engagement']): readonly string[] | null {
  return response && differences.map(({ guardId }) => guardId);
}

function isoTime(atMs: number | null): string | null {
  return atMs === null ? null : new Date(atMs).toISOString();
}
