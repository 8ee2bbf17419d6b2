import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { rowLinkId, rowStep } from './row-keys';
import type { VirtualRows } from './use-virtual-rows';

export interface RowFocusOptions {
  readonly ids: readonly string[];
  /** Of the heading that covers the first rows, in CSS pixels. */
  readonly headHeight: number;
  /** Null until the rows are laid out. */
  readonly rows: () => VirtualRows | null;
}

export interface RowFocus {
  /** The row that has the focus, or had it until the focus left the table. */
  readonly focusedId: string | null;
  readonly onFocusIn: (event: FocusEvent) => void;
  readonly onFocusOut: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The focus among the rows of a long table: by keys, over rows that are not rendered yet, and when rows leave. */
export function useRowFocus({ ids, headHeight, rows }: RowFocusOptions): RowFocus {
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const place = useRef(0);
  const wanted = useRef<string | null>(null);
  const index = focusedId === null ? -1 : ids.indexOf(focusedId);
  if (index >= 0) place.current = index;

  const moveTo = (to: number) => {
    const target = Math.max(0, Math.min(ids.length - 1, to));
    const id = ids[target];
    const view = rows();
    if (id === undefined || view === null) return;
    wanted.current = id;
    setFocusedId(id);
    const offset = shownFrom(target, view, headHeight);
    if (offset !== null) view.scrollTo(offset);
  };
  useLayoutEffect(() => {
    // The row that had the focus has left the list: the one in its place takes it.
    if (focusedId !== null && index < 0 && isFocusLost()) moveTo(place.current);
    if (wanted.current === null) return;
    const link = document.getElementById(rowLinkId(wanted.current));
    if (link === null) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
  });
  return {
    focusedId,
    onFocusIn({ target }) {
      const id = rowIdOf(target);
      if (id !== null) setFocusedId(id);
    },
    onFocusOut({ currentTarget, relatedTarget }) {
      const stays = currentTarget instanceof Node && relatedTarget instanceof Node;
      if (stays && !currentTarget.contains(relatedTarget)) setFocusedId(null);
    },
    onKeyDown(event) {
      const view = rows();
      const id = rowIdOf(document.activeElement);
      if (view === null || id === null) return;
      const page = Math.max(1, Math.floor((view.height - headHeight) / view.rowHeight) - 1);
      const step = rowStep(event, page, ids.length);
      if (step === null) return;
      event.preventDefault();
      moveTo(ids.indexOf(wanted.current ?? id) + step);
    },
  };
}

function rowIdOf(target: EventTarget | null): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-id]') : null;
  return row?.dataset.id ?? null;
}

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** @returns where to scroll so that the row is wholly shown; null where it is. */
function shownFrom(index: number, view: VirtualRows, headHeight: number): number | null {
  const top = index * view.rowHeight;
  const room = view.height - headHeight - view.rowHeight;
  const offset = view.offset();
  if (top < offset) return top;
  return top > offset + room ? top - room : null;
}
