import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { VirtualRows } from './use-virtual-rows';

/** So many rows below the first one are tried, should that one have left the list. */
const TRIED = 50;

export interface SteadyViewOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: VirtualRows;
  readonly ids: readonly string[];
  /** Another one: another list, shown from its top. */
  readonly listKey: unknown;
}

/**
 * Keeps what is looked at where it is while rows come and go above it. At the very top, with neither focus nor
 * pointer in the list, new rows are simply shown.
 * @returns how many rows came above and were not shown yet.
 */
export function useSteadyView({ scroller, rows, ids, listKey }: SteadyViewOptions): number {
  const { rowHeight } = rows;
  const before = useRef({ ids, listKey });
  const [came, setCame] = useState(0);
  useLayoutEffect(() => {
    const earlier = before.current;
    if (earlier.ids === ids && earlier.listKey === listKey) return;
    before.current = { ids, listKey };
    if (earlier.listKey !== listKey) {
      setCame(0);
      if (rows.offset() > 0) rows.scrollTo(0);
      return;
    }
    const offset = rows.offset();
    const moved = movedBy(earlier.ids, ids, Math.floor(offset / rowHeight));
    const isInUse = scroller.current?.matches(':hover, :focus-within') ?? false;
    if (moved === 0 || (offset < 1 && !isInUse)) return;
    rows.scrollTo(offset + moved * rowHeight);
    setCame((count) => Math.max(0, Math.min(count, Math.floor(offset / rowHeight)) + moved));
  });
  const above = Math.ceil(rows.offset() / rowHeight);
  return Math.min(came, above);
}

/** @returns how many places further down the first row that is still there stands now. */
function movedBy(earlier: readonly string[], now: readonly string[], first: number): number {
  if (earlier === now || earlier[first] === now[first]) return 0;
  for (let index = first; index < Math.min(earlier.length, first + TRIED); index += 1) {
    const place = now.indexOf(earlier[index] ?? '');
    if (place >= 0) return place - index;
  }
  return 0;
}
