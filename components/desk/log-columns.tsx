import type { ComponentChildren } from 'preact';
import { siteName } from '../../lib/desk-model/site-name';
import type { Engagement } from '../../lib/domain/engagement';
import type { LogColumn } from '../../lib/domain/log-column';
import type { LogRow } from '../../lib/domain/log-row';
import { messages } from '../../lib/messages';
import { formatDay, formatDuration } from '../controls/format-time';
import { Tag } from '../controls/Tag';
import { When } from '../controls/When';
import { ExternalLink } from './ExternalLink';
import { guardName } from './guard-name';
import { StateTag } from './StateTag';

const words = messages.desk.log;

interface ColumnLook {
  /** Smallest width in CSS pixels, and its part of what is left over. */
  readonly width: number;
  readonly grow: number;
  readonly isNumber?: boolean;
  /** The main column is filled by the table, which opens the entry from it. */
  readonly cell: (row: LogRow, nowMs: number, isTabStop: boolean) => ComponentChildren;
}

/** How each column of the log looks. */
export const LOG_COLUMN_LOOKS: Readonly<Record<LogColumn, ColumnLook>> = {
  when: {
    width: 124,
    grow: 0,
    cell: ({ engagement: { intendedAt, post } }, nowMs) => (
      <>
        <When atMs={intendedAt} nowMs={nowMs} />
        <Second>{siteName(post.site)}</Second>
      </>
    ),
  },
  person: { width: 240, grow: 3, cell: () => null },
  reply: {
    width: 168,
    grow: 2,
    cell: ({ engagement: { response, agent } }) => (
      <>
        <ReplyUsed response={response} />
        <Second>{agent || messages.desk.unnamedAgent}</Second>
      </>
    ),
  },
  replyAfter: {
    width: 92,
    grow: 0,
    isNumber: true,
    cell: ({ engagement }) => {
      const after = replyAfterMs(engagement);
      return after !== null && formatDuration(after);
    },
  },
  outcome: {
    width: 172,
    grow: 0,
    cell: ({ engagement: { outcome, department } }) => (
      <>
        {words.outcomes[outcome]}
        {department && <Second>{words.departments[department]}</Second>}
      </>
    ),
  },
  state: { width: 152, grow: 0, cell: ({ engagement: { state } }) => <StateTag state={state} /> },
  network: { width: 110, grow: 0, cell: ({ engagement: { post } }) => <Line>{siteName(post.site)}</Line> },
  about: { width: 150, grow: 1, cell: ({ engagement: { post } }) => <Words>{post.reason}</Words> },
  postTime: {
    width: 116,
    grow: 0,
    cell: ({ engagement: { post } }, nowMs) =>
      post.postedAt === null ? (
        <Words>{post.postedAtText}</Words>
      ) : (
        <When atMs={post.postedAt} nowMs={nowMs} />
      ),
  },
  agent: {
    width: 120,
    grow: 1,
    cell: ({ engagement: { agent } }) => <Words>{agent || messages.desk.unnamedAgent}</Words>,
  },
  account: { width: 130, grow: 0, cell: ({ engagement: { account } }) => <Line>{account}</Line> },
  department: {
    width: 116,
    grow: 0,
    cell: ({ engagement: { department } }) => department && words.departments[department],
  },
  response: {
    width: 160,
    grow: 2,
    cell: ({ engagement: { response } }) => <Words>{response?.title ?? words.byHand}</Words>,
  },
  version: {
    width: 72,
    grow: 0,
    isNumber: true,
    cell: ({ engagement: { response } }) => response?.version,
  },
  approver: {
    width: 130,
    grow: 1,
    cell: ({ engagement: { response } }) => <Words>{response?.approver ?? null}</Words>,
  },
  differences: {
    width: 150,
    grow: 1,
    cell: ({ engagement: { differences } }) => (
      <Words>{differences.map(({ guardId }) => guardName(guardId)).join(', ')}</Words>
    ),
  },
  textPosted: {
    width: 220,
    grow: 3,
    cell: ({ engagement: { textPosted } }) => <Words>{textPosted}</Words>,
  },
  repliedAt: {
    width: 116,
    grow: 0,
    cell: ({ engagement: { postedAt, postedHow } }, nowMs) => (
      <>
        {postedAt !== null && <When atMs={postedAt} nowMs={nowMs} />}
        {postedHow && <Second>{words.entry.how[postedHow]}</Second>}
      </>
    ),
  },
  followUp: {
    width: 104,
    grow: 0,
    cell: ({ engagement: { followUpOn } }, nowMs) => followUpOn && formatDay(noonOf(followUpOn), nowMs),
  },
  tags: {
    width: 140,
    grow: 1,
    cell: ({ customer }) => (
      <span class="tags">
        {customer?.tags.map((tag) => (
          <Tag key={tag}>{tag}</Tag>
        ))}
      </span>
    ),
  },
  permalink: {
    width: 120,
    grow: 0,
    cell: ({ engagement: { post, replyPermalink } }, _nowMs, isTabStop) => (
      <span class="log-table__links">
        {post.permalink && (
          <ExternalLink href={post.permalink} isTabStop={isTabStop}>
            {words.columns.post}
          </ExternalLink>
        )}
        {replyPermalink && (
          <ExternalLink href={replyPermalink} isTabStop={isTabStop}>
            {words.columns.replyLink}
          </ExternalLink>
        )}
      </span>
    ),
  },
};

/** Middle of a calendar day in the person's own zone, epoch milliseconds. */
function noonOf(day: string): number {
  return new Date(`${day}T12:00`).getTime();
}

function Line({ children }: { children: string | null }) {
  return (
    <span class="virtual-table__line user-text" dir="auto">
      {children}
    </span>
  );
}

function Second({ children }: { children: string }) {
  return (
    <span class="virtual-table__line user-text quiet" dir="auto">
      {children}
    </span>
  );
}

/** Two lines of what somebody wrote, or named. */
function Words({ children }: { children: string | null }) {
  return (
    <span class="desk-table__words desk-table__words--plain user-text" dir="auto">
      {children}
    </span>
  );
}

function ReplyUsed({ response }: Pick<Engagement, 'response'>) {
  if (!response) return <span class="quiet">{words.byHand}</span>;
  return (
    <span class="desk-table__words desk-table__words--plain user-text" dir="auto">
      {response.title} <span class="quiet">v{response.version}</span>
    </span>
  );
}

/** From the post's own time to the reply, in ms; null where the page gave no exact time or nothing was posted. */
function replyAfterMs({ post, postedAt, state }: Engagement): number | null {
  if (post.postedAt === null || postedAt === null || state !== 'posted') return null;
  const after = postedAt - post.postedAt;
  return after >= 0 ? after : null;
}
