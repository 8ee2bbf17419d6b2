import type { ComponentChildren, CSSProperties } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import './DeskTable.css';
import { openClickedRow } from './row-keys';
import { useRowElements } from './use-row-elements';
import { useRowFocus } from './use-row-focus';
import { useSteadyView } from './use-steady-view';
import { useVirtualRows, type VirtualRows } from './use-virtual-rows';
import './VirtualTable.css';

/** Height of the headings, in CSS pixels; VirtualTable.css has it from here. */
const HEAD_HEIGHT = 34;
/** Rows asked for beyond those in view, on each side: more than are rendered there. */
const AHEAD = 20;

/** Named, since a table that is laid out as a grid loses its own roles in some browsers. */
const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  heading: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const;

export interface TableColumn {
  readonly id: string;
  readonly heading: string;
  /** Smallest width in CSS pixels; what is left over goes to the columns by their `grow`. */
  readonly width: number;
  readonly grow: number;
  readonly isNumber?: boolean;
}

/** How the rows look where there is so much room. */
export interface TableLayout {
  readonly columns: readonly TableColumn[];
  /** In CSS pixels, equal for all rows. */
  readonly rowHeight: number;
}

export interface CellPlace {
  readonly id: string;
  readonly column: string;
  /** Whether Tab stops at this row: only then may its links be reached by it. */
  readonly isTabStop: boolean;
}

export interface VirtualTableProps {
  readonly label: string;
  /** All rows in order, by id. */
  readonly ids: readonly string[];
  /** Whether more rows are still being found. */
  readonly isGrowing?: boolean;
  /** Another one: another list, shown from its top. */
  readonly listKey: unknown;
  readonly selectedId: string | null;
  /** Width in CSS pixels, 0 before it is known. */
  readonly layoutFor: (width: number) => TableLayout;
  /** What a cell holds, also of a row that is not read yet. */
  readonly cell: (place: CellPlace) => ComponentChildren;
  /** Gets the rows around the view whenever it moves. */
  readonly onLookAt?: (ids: readonly string[]) => void;
}

/** A table of any length: only the rows around the view are there, the scroll bar is the whole. */
export function VirtualTable(props: VirtualTableProps) {
  const { label, ids, isGrowing = false, selectedId, cell, onLookAt } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const latest = useRef<VirtualRows | null>(null);
  const focus = useRowFocus({ ids, headHeight: HEAD_HEIGHT, rows: () => latest.current });
  const pinned = [focus.focusedId, selectedId].map((id) => (id === null ? -1 : ids.indexOf(id)));
  const rows = useVirtualRows({
    scroller,
    count: ids.length,
    rowHeightFor: (width) => props.layoutFor(width).rowHeight,
    pinned,
  });
  latest.current = rows;
  const { columns, rowHeight } = props.layoutFor(rows.width);
  const came = useSteadyView({ scroller, rows, ids, listKey: props.listKey });
  const first = Math.max(0, Math.floor(rows.offset() / rowHeight) - AHEAD);
  const end = Math.ceil((rows.offset() + rows.height) / rowHeight) + AHEAD;
  // Only when the view moves: a reading that fails would else be asked for again by showing that it failed.
  useEffect(() => onLookAt?.(ids.slice(first, end)), [onLookAt, ids, first, end]);
  const elements = useRowElements({
    ids: rows.indexes.map((index) => ids[index] ?? ''),
    listKey: props.listKey,
    areKept: focus.focusedId !== null,
  });
  const firstShown = Math.ceil(rows.offset() / rowHeight);
  const tabStop = focus.focusedId ?? ids[firstShown] ?? ids[0];
  const minWidth = columns.reduce((sum, column) => sum + column.width, 0);
  const style: CSSProperties = {
    '--columns': columns.map((column) => `minmax(${column.width}px, ${column.grow}fr)`).join(' '),
    '--head-height': `${HEAD_HEIGHT}px`,
    '--row-height': `${rowHeight}px`,
    minInlineSize: `${minWidth}px`,
  };
  const isWide = rows.width > 0 && minWidth > rows.width;
  return (
    <div class="virtual-table" ref={scroller}>
      {came > 0 && (
        <div class="virtual-table__came">
          <Button look="main" onClick={() => rows.scrollTo(0)}>
            {messages.desk.cameAbove(came)}
          </Button>
        </div>
      )}
      <table
        class={`desk-table virtual-table__table${isWide ? ' virtual-table__table--wide' : ''}`}
        {...ROLES.table}
        aria-label={label}
        aria-rowcount={isGrowing ? -1 : ids.length + 1}
        aria-busy={isGrowing}
        style={style}
        onClick={openClickedRow}
        onFocusIn={focus.onFocusIn}
        onFocusOut={focus.onFocusOut}
        onKeyDown={focus.onKeyDown}
      >
        <thead {...ROLES.group}>
          <tr {...ROLES.row} aria-rowindex={1}>
            {columns.map(({ id, heading, isNumber }) => (
              <th key={id} {...ROLES.heading} scope="col" class={isNumber ? 'number' : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.group} style={{ blockSize: `${ids.length * rowHeight}px` }}>
          {rows.indexes.map((index) => {
            const id = ids[index] ?? '';
            return (
              <tr
                key={elements.get(id)}
                {...ROLES.row}
                data-id={id}
                aria-rowindex={index + 2}
                class={id === selectedId ? 'selected' : undefined}
                style={{ insetBlockStart: `${index * rowHeight}px` }}
              >
                {columns.map((column) => (
                  <td key={column.id} {...ROLES.cell} class={column.isNumber ? 'number' : undefined}>
                    {cell({ id, column: column.id, isTabStop: id === tabStop })}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
