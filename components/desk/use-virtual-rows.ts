import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Rows rendered beyond each edge, so that a turn of the wheel shows rows at once. */
const OVERSCAN = 8;

export interface VirtualRowsOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /** In CSS pixels, equal for all rows; from the width of the scroller's inside, 0 before it is known. */
  readonly rowHeightFor: (width: number) => number;
  /** Indexes that stay rendered wherever the view is: what has the focus would lose it. */
  readonly pinned: readonly number[];
}

export interface VirtualRows {
  /** Indexes to render, in order. */
  readonly indexes: readonly number[];
  readonly rowHeight: number;
  /** Of the scroller's inside, in CSS pixels; 0 before it is known. */
  readonly width: number;
  readonly height: number;
  /** How far the view is scrolled down, in CSS pixels; known without asking for the layout. */
  readonly offset: () => number;
  /** Scrolls there at once, and renders the rows of that place before the next frame. */
  readonly scrollTo: (offset: number) => void;
}

/** Which rows of a long list are to be rendered: TanStack Virtual, bound to Preact. */
export function useVirtualRows(options: VirtualRowsOptions): VirtualRows {
  const { scroller, count, rowHeightFor, pinned } = options;
  const [, redraw] = useReducer((times: number, _action: null) => times + 1, 0);
  const resolved: VirtualizerOptions<HTMLElement, HTMLElement> = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeightNow(),
    overscan: OVERSCAN,
    scrollToFn: elementScroll,
    // Another width may mean other columns, though the same rows are in view.
    observeElementRect: (instance, onRect) =>
      observeElementRect(instance, (rect) => {
        const before = instance.scrollRect?.width;
        onRect(rect);
        if (before !== rect.width) redraw(null);
      }),
    observeElementOffset,
    rangeExtractor: (range) => withPinned(defaultRangeExtractor(range), pinned, count),
    onChange: () => redraw(null),
  };
  const rowHeightNow = (): number => rowHeightFor(virtualizer.scrollRect?.width ?? 0);
  const [virtualizer] = useState(() => new Virtualizer(resolved));
  virtualizer.setOptions(resolved);
  const rowHeight = rowHeightNow();
  const measuredHeight = useRef(rowHeight);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => {
    if (measuredHeight.current === rowHeight) return;
    measuredHeight.current = rowHeight;
    virtualizer.measure();
  });
  return {
    rowHeight,
    indexes: virtualizer.getVirtualIndexes(),
    width: virtualizer.scrollRect?.width ?? 0,
    height: virtualizer.scrollRect?.height ?? 0,
    offset: () => virtualizer.scrollOffset ?? 0,
    scrollTo(offset) {
      const most = Math.max(0, offset);
      scroller.current?.scrollTo({ top: most });
      virtualizer.scrollOffset = most;
      redraw(null);
    },
  };
}

function withPinned(range: number[], pinned: readonly number[], count: number): number[] {
  const extra = pinned.filter((index) => index >= 0 && index < count && !range.includes(index));
  return extra.length === 0 ? range : [...range, ...extra].toSorted((a, b) => a - b);
}
