import { formatRoute } from '../../lib/desk-model/desk-route';
import { siteName } from '../../lib/desk-model/site-name';
import type { Engagement } from '../../lib/domain/engagement';
import type { LogRow } from '../../lib/domain/log-row';
import { messages } from '../../lib/messages';
import { Icon } from '../controls/Icon';
import { Tag } from '../controls/Tag';
import './DeskTable.css';
import { formatDuration } from '../controls/format-time';
import './LogTable.css';
import { When } from '../controls/When';
import { authorAccount, authorName } from './person-name';
import { moveAmongRows, rowLinkId } from './row-keys';
import { StateTag } from './StateTag';

const words = messages.desk.log;

export interface LogTableProps {
  readonly rows: readonly LogRow[];
  readonly selectedId: string | null;
  readonly nowMs: number;
}

/** The engagements, newest first; a row opens its whole record. */
export function LogTable({ rows, selectedId, nowMs }: LogTableProps) {
  const { columns } = words;
  return (
    <table class="desk-table log-table" aria-label={words.tableLabel} onKeyDown={moveAmongRows}>
      <thead>
        <tr>
          <th class="log-table__when log-table__beside" scope="col">
            {columns.when}
          </th>
          <th scope="col">{columns.person}</th>
          <th class="log-table__reply small-room" scope="col">
            {columns.reply}
          </th>
          <th class="log-table__after number wide" scope="col">
            {columns.replyAfter}
          </th>
          <th class="log-table__outcome medium" scope="col">
            {columns.outcome}
          </th>
          <th class="log-table__state log-table__beside" scope="col">
            {columns.state}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.engagement.id} row={row} selected={row.engagement.id === selectedId} nowMs={nowMs} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  row: { engagement, customer },
  selected,
  nowMs,
}: {
  row: LogRow;
  selected: boolean;
  nowMs: number;
}) {
  const { id, post, response, agent, department, outcome, state, demo } = engagement;
  const isAdvocate = customer !== null && customer.advocateEvidence.length > 0;
  const after = replyAfterMs(engagement);
  return (
    <tr class={selected ? 'selected' : undefined}>
      <td class="log-table__beside">
        <When atMs={engagement.intendedAt} nowMs={nowMs} />
        <span class="desk-table__second">{siteName(post.site)}</span>
      </td>
      <td>
        <a
          class="desk-table__link"
          aria-current={selected ? 'true' : undefined}
          id={rowLinkId(id)}
          href={formatRoute({ section: 'log', id })}
        >
          <span class="user-text" dir="auto">
            {authorName(post.author)}
          </span>
        </a>{' '}
        <span class="user-text quiet" dir="auto">
          {authorAccount(post.author)}
        </span>{' '}
        {isAdvocate && <Icon name="star" filled label={messages.desk.people.advocate} />}{' '}
        {demo && <Tag>{messages.desk.demo}</Tag>}
        <span class="desk-table__words user-text" dir="auto">
          {post.excerpt}
        </span>
        <span class="log-table__below">
          <StateTag state={state} /> <When atMs={engagement.intendedAt} nowMs={nowMs} />
          <span class="quiet">{siteName(post.site)}</span>
        </span>
      </td>
      <td class="small-room">
        <ReplyUsed response={response} />
        <span class="desk-table__second user-text" dir="auto">
          {agent || messages.desk.unnamedAgent}
        </span>
      </td>
      <td class="number wide">{after !== null && formatDuration(after)}</td>
      <td class="medium">
        {words.outcomes[outcome]}
        <span class="desk-table__second">{department && words.departments[department]}</span>
      </td>
      <td class="log-table__beside">
        <StateTag state={state} />
      </td>
    </tr>
  );
}

function ReplyUsed({ response }: Pick<Engagement, 'response'>) {
  if (!response) return <span class="quiet">{words.byHand}</span>;
  return (
    <span class="user-text" dir="auto">
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
