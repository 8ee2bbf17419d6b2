import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { LogRow } from '../domain/log-row';
import { countLog } from '../services/count-log';
import { listTags } from '../services/list-tags';
import { queryLog } from '../services/query-log';
import { type LogSummary, summariseLog } from '../services/summarise-log';
import type { DeskContext } from './desk-context';
import type { DeskRoute } from './desk-route';
import { readyValue } from './loadable';
import { EMPTY_FILTER_FORM, type LogFilterForm, toLogFilter } from './log-filter-form';
import { type LiveReading, readLive } from './read-live';

/** Rows shown at once, and added by "show more". */
export const ROWS_PER_PAGE = 200;

export interface LogModel {
  readonly form: Signal<LogFilterForm>;
  readonly rows: LiveReading<readonly LogRow[]>;
  /** How many match in all; null while that is not known. */
  readonly matching: ReadonlySignal<number | null>;
  readonly mayHaveMore: ReadonlySignal<boolean>;
  /** Of the whole log, whatever the filter. */
  readonly summary: LiveReading<LogSummary>;
  /** Tags to filter by. */
  readonly tags: LiveReading<readonly string[]>;
  readonly rowsPerPage: number;
  readonly change: (part: Partial<LogFilterForm>) => void;
  readonly clear: () => void;
  readonly showMore: () => void;
  /** Reads everything again after a failure. */
  readonly again: () => void;
}

export function createLogModel(context: DeskContext, route: ReadonlySignal<DeskRoute>): LogModel {
  const { store, ended } = context;
  const form = signal(EMPTY_FILTER_FORM);
  const limit = signal(ROWS_PER_PAGE);
  const isShown = computed(() => route.value.section === 'log' || null);
  const page = computed(() => isShown.value && { filter: toLogFilter(form.value), limit: limit.value });
  const rows = readLive({
    input: page,
    query: (input) => queryLog(store, input.filter, { limit: input.limit }),
    keepEarlier: true,
    ended,
  });
  const mayHaveMore = computed(() => (readyValue(rows.value.value)?.length ?? 0) >= limit.value);
  const show = (next: LogFilterForm) => {
    form.value = next;
    limit.value = ROWS_PER_PAGE;
  };
  const summary = readLive({ input: isShown, query: () => summariseLog(store), keepEarlier: true, ended });
  const tags = readLive({ input: isShown, query: () => listTags(store), keepEarlier: true, ended });
  return {
    form,
    rows,
    mayHaveMore,
    matching: countMatching(context, form, rows, mayHaveMore),
    summary,
    tags,
    rowsPerPage: ROWS_PER_PAGE,
    change: (part) => show({ ...form.value, ...part }),
    clear: () => show(EMPTY_FILTER_FORM),
    showMore() {
      limit.value += ROWS_PER_PAGE;
    },
    again() {
      for (const reading of [summary, rows, tags]) reading.again();
    },
  };
}

/** Counts anew when the rows change; a page that is not full tells the number by itself. */
function countMatching(
  { store, ended }: DeskContext,
  form: ReadonlySignal<LogFilterForm>,
  rows: LiveReading<readonly LogRow[]>,
  mayHaveMore: ReadonlySignal<boolean>,
): ReadonlySignal<number | null> {
  const matching = signal<number | null>(null);
  const stop = effect(() => {
    const shown = readyValue(rows.value.value);
    matching.value = shown && !mayHaveMore.value ? shown.length : null;
    if (!shown || !mayHaveMore.value) return undefined;
    const counting = new AbortController();
    const filter = toLogFilter(form.peek());
    void countLog(store, { filter, signal: counting.signal }).then((count) => {
      if (!counting.signal.aborted && count.ok) matching.value = count.value;
    });
    return () => counting.abort();
  });
  ended.addEventListener('abort', stop, { once: true });
  return matching;
}
