import { formatRoute } from '../../lib/desk-model/desk-route';
import { libraryStatus } from '../../lib/desk-model/library-search';
import type { Response } from '../../lib/domain/response';
import { messages } from '../../lib/messages';
import { Tag } from '../controls/Tag';
import './DeskTable.css';
import { exactTime, formatDay } from '../controls/format-time';
import { LibraryTag } from './LibraryTag';
import './ResponsesTable.css';
import { moveAmongRows, rowLinkId } from './row-keys';

const words = messages.desk.responses;

export interface ResponsesTableProps {
  readonly responses: readonly Response[];
  /** How often each was used, by id. */
  readonly uses: ReadonlyMap<string, number>;
  readonly selectedId: string | null;
  readonly nowMs: number;
}

/** Responses with who approved which version until when; a row opens it. */
export function ResponsesTable({ responses, uses, selectedId, nowMs }: ResponsesTableProps) {
  const { columns } = words;
  return (
    <table class="desk-table responses-table" aria-label={words.tableLabel} onKeyDown={moveAmongRows}>
      <thead>
        <tr>
          <th scope="col">{columns.title}</th>
          <th class="responses-table__status" scope="col">
            {columns.status}
          </th>
          <th class="responses-table__approver wide" scope="col">
            {columns.approver}
          </th>
          <th class="responses-table__number number medium" scope="col">
            {columns.version}
          </th>
          <th class="responses-table__expires number medium" scope="col">
            {columns.expires}
          </th>
          <th class="responses-table__number number" scope="col">
            {columns.uses}
          </th>
        </tr>
      </thead>
      <tbody>
        {responses.map((response) => (
          <Row
            key={response.id}
            response={response}
            uses={uses.get(response.id) ?? 0}
            selected={response.id === selectedId}
            nowMs={nowMs}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly response: Response;
  readonly uses: number;
  readonly selected: boolean;
  readonly nowMs: number;
}

function Row({ response, uses, selected, nowMs }: RowProps) {
  const { id, title, body, version, approvals, expiresAt, demo } = response;
  const approval = approvals.at(-1);
  return (
    <tr class={selected ? 'selected' : undefined}>
      <td>
        <a
          class="desk-table__link"
          aria-current={selected ? 'true' : undefined}
          id={rowLinkId(id)}
          href={formatRoute({ section: 'responses', id })}
        >
          <span class="user-text" dir="auto">
            {title}
          </span>
        </a>{' '}
        {demo && <Tag>{messages.desk.demo}</Tag>}
        <span class="desk-table__words user-text" dir="auto">
          {body}
        </span>
      </td>
      <td>
        <LibraryTag status={libraryStatus(response, nowMs)} />
      </td>
      <td class="wide user-text" dir="auto">
        {approval ? (
          <>
            {approval.name} <span class="quiet">{approval.role}</span>
          </>
        ) : (
          <span class="quiet">{words.nobody}</span>
        )}
      </td>
      <td class="number medium">{version}</td>
      <td class="number medium">
        {expiresAt === null ? (
          <span class="quiet">{words.noExpiry}</span>
        ) : (
          <time class="when" dateTime={new Date(expiresAt).toISOString()} title={exactTime(expiresAt)}>
            {formatDay(expiresAt, nowMs)}
          </time>
        )}
      </td>
      <td class="number">{uses.toLocaleString('en')}</td>
    </tr>
  );
}
