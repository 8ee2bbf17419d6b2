import { useMemo } from 'preact/hooks';
import { libraryStatus } from '../../lib/desk-model/library-search';
import type { Response } from '../../lib/domain/response';
import { messages } from '../../lib/messages';
import { exactTime, formatDay } from '../controls/format-time';
import { Tag } from '../controls/Tag';
import { LibraryTag } from './LibraryTag';
import { RowLink } from './RowLink';
import './ResponsesTable.css';
import { type CellPlace, type TableColumn, type TableLayout, VirtualTable } from './VirtualTable';

const words = messages.desk.responses;
const { columns } = words;

/** Below these widths of the table the less important columns are left out. CSS pixels. */
const WIDE = 820;
const MEDIUM = 600;
const NARROW = 480;
/** A title and two lines of words; and what stands below them where it is narrow. CSS pixels. */
const ROW_HEIGHT = 76;
const NARROW_ROW_HEIGHT = 104;

const MAIN: TableColumn = { id: 'title', heading: columns.title, width: 220, grow: 4 };
const STATUS: TableColumn = { id: 'status', heading: columns.status, width: 112, grow: 0 };
const APPROVER: TableColumn = { id: 'approver', heading: columns.approver, width: 160, grow: 1 };
const VERSION: TableColumn = {
  id: 'version',
  heading: columns.version,
  width: 76,
  grow: 0,
  isNumber: true,
};
const EXPIRES: TableColumn = {
  id: 'expires',
  heading: columns.expires,
  width: 112,
  grow: 0,
  isNumber: true,
};
const USES: TableColumn = { id: 'uses', heading: columns.uses, width: 64, grow: 0, isNumber: true };

export interface ResponsesTableProps {
  /** The whole library. */
  readonly all: readonly Response[];
  /** Those that match. */
  readonly responses: readonly Response[];
  /** Another one: another search. */
  readonly listKey: unknown;
  /** How often each was used, by id. */
  readonly uses: ReadonlyMap<string, number>;
  readonly selectedId: string | null;
  readonly nowMs: number;
}

/** Responses with who approved which version until when, however many; a row opens it. */
export function ResponsesTable({ all, responses, listKey, uses, selectedId, nowMs }: ResponsesTableProps) {
  const ids = useMemo(() => responses.map(({ id }) => id), [responses]);
  const byId = useMemo(() => new Map(all.map((each) => [each.id, each])), [all]);
  const cell = ({ id, column, isTabStop }: CellPlace) => {
    const response = byId.get(id);
    if (!response) return null;
    switch (column) {
      case 'narrow':
      case 'title':
        return (
          <MainCell
            {...{ response, isTabStop, nowMs }}
            isSelected={id === selectedId}
            isNarrow={column === 'narrow'}
          />
        );
      case 'status':
        return <LibraryTag status={libraryStatus(response, nowMs)} />;
      case 'approver':
        return <Approver response={response} />;
      case 'version':
        return response.version;
      case 'expires':
        return <Expiry response={response} nowMs={nowMs} />;
      default:
        return (uses.get(id) ?? 0).toLocaleString('en');
    }
  };
  return (
    <VirtualTable
      label={words.tableLabel}
      ids={ids}
      listKey={listKey}
      selectedId={selectedId}
      layoutFor={layoutFor}
      cell={cell}
    />
  );
}

function layoutFor(width: number): TableLayout {
  if (width > 0 && width < NARROW) {
    const narrow = { id: 'narrow', heading: columns.title, width: 0, grow: 1 };
    return { columns: [narrow], rowHeight: NARROW_ROW_HEIGHT };
  }
  const wide = width === 0 || width >= WIDE;
  const medium = width === 0 || width >= MEDIUM;
  return {
    columns: [MAIN, STATUS, ...(wide ? [APPROVER] : []), ...(medium ? [VERSION, EXPIRES] : []), USES],
    rowHeight: ROW_HEIGHT,
  };
}

interface MainCellProps {
  readonly response: Response;
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
  readonly isNarrow: boolean;
  readonly nowMs: number;
}

function MainCell({ response, isTabStop, isSelected, isNarrow, nowMs }: MainCellProps) {
  const { id, title, body, demo } = response;
  return (
    <>
      <span class="responses-table__title">
        <RowLink section="responses" {...{ id, isTabStop, isSelected }}>
          {title}
        </RowLink>
        {demo && <Tag>{messages.desk.demo}</Tag>}
      </span>
      <span class="desk-table__words user-text" dir="auto">
        {body}
      </span>
      {isNarrow && (
        <span class="responses-table__below">
          <LibraryTag status={libraryStatus(response, nowMs)} /> <Expiry response={response} nowMs={nowMs} />
        </span>
      )}
    </>
  );
}

function Approver({ response: { approvals } }: { response: Response }) {
  const [first, ...others] = approvals;
  if (!first) return <span class="quiet">{words.nobody}</span>;
  return (
    <span class="user-text" dir="auto">
      {first.name} <span class="quiet">{first.role}</span>
      {others.length > 0 && <span class="quiet"> {words.andOthers(others.length)}</span>}
    </span>
  );
}

function Expiry({ response: { expiresAt }, nowMs }: { response: Response; nowMs: number }) {
  if (expiresAt === null) return <span class="quiet">{words.noExpiry}</span>;
  return (
    <time class="when" dateTime={new Date(expiresAt).toISOString()} title={exactTime(expiresAt)}>
      {formatDay(expiresAt, nowMs)}
    </time>
  );
}
