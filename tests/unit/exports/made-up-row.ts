import type { Engagement } from '../../../lib/domain/engagement';
import type { LogRow } from '../../../lib/domain/log-row';

const engagement: Engagement = {
  id: 'e-1',
  state: 'posted',
  customerId: 'c-1',
  post: {
    key: 'feed:1',
    site: 'feed',
    permalink: 'https://feed.example/1',
    threadKey: null,
    author: { name: 'Mara Lind', handle: 'mara.lk', profileUrl: null },
    excerpt: 'My grinder stopped.',
    postedAt: Date.UTC(2026, 10, 22, 11),
    postedAtText: '1 h',
    reason: '@harborfinch in text',
  },
  account: 'harborfinch_help',
  agent: 'Sam',
  differences: [],
  review: null,
  response: {
    id: 'r-1',
    version: 4,
    title: 'Defect',
    approver: 'Dana Ruiz',
    approvers: [{ name: 'Dana Ruiz', role: 'Legal counsel', at: Date.UTC(2026, 10, 20) }],
    packHash: null,
  },
  textInserted: 'Sorry, Mara.',
  textPosted: 'Sorry, Mara!',
  replyPermalink: 'https://feed.example/2',
  postedHow: 'seen',
  intendedAt: Date.UTC(2026, 10, 22, 12),
  insertedAt: Date.UTC(2026, 10, 22, 12, 0, 1),
  postedAt: null,
  outcome: 'open',
  department: null,
  suggested: null,
  followUpOn: '2026-11-30',
  closedReason: null,
  demo: false,
};

/** A row of the log with everything filled that a reply which was seen has. */
export function rowWith(part: Partial<Engagement>): LogRow {
  return { engagement: { ...engagement, ...part }, customer: null };
}
