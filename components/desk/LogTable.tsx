import { useCallback } from 'preact/hooks';
import { siteName } from '../../lib/desk-model/site-name';
import { LOG_COLUMNS, type LogColumn, MAIN_COLUMN } from '../../lib/domain/log-column';
import type { LogRow } from '../../lib/domain/log-row';
import { messages } from '../../lib/messages';
import { Icon } from '../controls/Icon';
import { Tag } from '../controls/Tag';
import { When } from '../controls/When';
import './LogTable.css';
import { LOG_COLUMN_LOOKS } from './log-columns';
import { authorAccount, authorName } from './person-name';
import { RowLink } from './RowLink';
import { StateTag } from './StateTag';
import { type CellPlace, type TableColumn, type TableLayout, VirtualTable } from './VirtualTable';

const words = messages.desk.log;

/** Below this width not even three columns fit: time and state stand below the words. CSS pixels. */
const NARROW_WIDTH = 480;
/** A name and two lines of words; and what stands below them where it is narrow. CSS pixels. */
const ROW_HEIGHT = 74;
const NARROW_ROW_HEIGHT = 104;

interface LogTableProps {
  /** All that match, newest first. */
  readonly ids: readonly string[];
  readonly isGrowing: boolean;
  /** Another one: another filter. */
  readonly listKey: unknown;
  readonly columns: readonly LogColumn[];
  readonly rowOf: (id: string) => LogRow | undefined;
  readonly onLookAt: (ids: readonly string[]) => void;
  readonly selectedId: string | null;
  readonly nowMs: number;
}

/** The engagements, newest first; a row opens its whole record. */
export function LogTable(props: LogTableProps) {
  const { columns, rowOf, selectedId, nowMs } = props;
  const layoutFor = useCallback((width: number) => layoutOf(columns, width), [columns]);
  const cell = ({ id, column, isTabStop }: CellPlace) => {
    const row = rowOf(id);
    const isMain = column === MAIN_COLUMN;
    if (isMain || column === NARROW) {
      const isSelected = id === selectedId;
      return <MainCell {...{ id, row, isTabStop, isSelected, nowMs }} isNarrow={column === NARROW} />;
    }
    const known = LOG_COLUMNS.find((each) => each === column);
    if (!row || !known) return <span class="virtual-table__bar" />;
    return LOG_COLUMN_LOOKS[known].cell(row, nowMs, isTabStop);
  };
  return (
    <VirtualTable
      label={words.tableLabel}
      ids={props.ids}
      isGrowing={props.isGrowing}
      listKey={props.listKey}
      selectedId={selectedId}
      layoutFor={layoutFor}
      cell={cell}
      onLookAt={props.onLookAt}
    />
  );
}

const NARROW = 'narrow';

function layoutOf(columns: readonly LogColumn[], width: number): TableLayout {
  if (width > 0 && width < NARROW_WIDTH) {
    const column = { id: NARROW, heading: words.columns.person, width: 0, grow: 1 };
    return { columns: [column], rowHeight: NARROW_ROW_HEIGHT };
  }
  return { columns: columns.map(toTableColumn), rowHeight: ROW_HEIGHT };
}

function toTableColumn(id: LogColumn): TableColumn {
  const { width, grow, isNumber = false } = LOG_COLUMN_LOOKS[id];
  return { id, heading: words.columns[id], width, grow, isNumber };
}

interface MainCellProps {
  readonly id: string;
  readonly row: LogRow | undefined;
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
  readonly isNarrow: boolean;
  readonly nowMs: number;
}

function MainCell({ id, row, isTabStop, isSelected, isNarrow, nowMs }: MainCellProps) {
  const link = { section: 'log', id, isTabStop, isSelected } as const;
  if (!row) {
    // In the same place as later: a link that has the focus keeps it when the row arrives.
    return (
      <>
        <span class="log-table__who">
          <RowLink {...link} />
        </span>
        <span class="virtual-table__bar" />
      </>
    );
  }
  const { post, state, intendedAt, demo } = row.engagement;
  const isAdvocate = row.customer !== null && row.customer.advocateEvidence.length > 0;
  return (
    <>
      <span class="log-table__who">
        <RowLink {...link}>{authorName(post.author)}</RowLink>
        <span class="virtual-table__line user-text quiet" dir="auto">
          {authorAccount(post.author)}
        </span>
        {isAdvocate && <Icon name="star" filled label={messages.desk.people.advocate} />}
        {demo && <Tag>{messages.desk.demo}</Tag>}
      </span>
      <span class="desk-table__words user-text" dir="auto">
        {post.excerpt}
      </span>
      {isNarrow && (
        <span class="log-table__below">
          <StateTag state={state} /> <When atMs={intendedAt} nowMs={nowMs} />
          <span class="virtual-table__line quiet">{siteName(post.site)}</span>
        </span>
      )}
    </>
  );
}
