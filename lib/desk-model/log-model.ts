import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { LogColumn } from '../domain/log-column';
import type { LogFilter } from '../domain/log-filter';
import { EMPTY_FILTER_FORM, type LogFilterForm } from '../domain/log-filter-form';
import type { LogRow } from '../domain/log-row';
import { listTags } from '../services/list-tags';
import { changeLogColumns, loadLogColumns } from '../services/log-columns';
import { readLedgerEnds } from '../services/read-log-changes';
import { readLogRows } from '../services/read-log-rows';
import { type LogSummary, summariseLog } from '../services/summarise-log';
import { type DeskContext, reportFailure } from './desk-context';
import { type DeskRoute, queryOf } from './desk-route';
import { type Loadable, readyValue } from './loadable';
import { formatFilter, parseFilter } from './log-address';
import { dayOf, toLogFilter } from './log-filter-form';
import { createLogList, type LogMatches } from './log-list';
import { type LiveReading, readLive } from './read-live';
import { createRowCache, type RowCache } from './row-cache';

/** Rows kept in memory: some screens on each side of what is looked at. */
const ROWS_KEPT = 2_000;

export interface LogModel {
  readonly form: ReadonlySignal<LogFilterForm>;
  /** What the form asks for today. */
  readonly filter: ReadonlySignal<LogFilter>;
  readonly today: ReadonlySignal<string>;
  readonly matches: ReadonlySignal<Loadable<LogMatches>>;
  readonly rows: RowCache<LogRow>;
  /** Of the whole log, whatever the filter. */
  readonly summary: LiveReading<LogSummary>;
  /** Tags to filter by. */
  readonly tags: LiveReading<readonly string[]>;
  readonly columns: LiveReading<readonly LogColumn[]>;
  readonly changeColumns: (change: (columns: readonly LogColumn[]) => readonly LogColumn[]) => Promise<void>;
  readonly change: (part: Partial<LogFilterForm>) => void;
  readonly clear: () => void;
  /** Reads everything again after a failure. */
  readonly again: () => void;
}

interface LogModelOptions {
  readonly context: DeskContext;
  readonly route: ReadonlySignal<DeskRoute>;
  readonly nowMs: ReadonlySignal<number>;
  readonly window: Pick<Window, 'location' | 'history' | 'addEventListener'>;
}

export function createLogModel({ context, route, nowMs, window }: LogModelOptions): LogModel {
  const { store, ended } = context;
  const form = signal(parseFilter(queryOf(window.location.hash)) ?? EMPTY_FILTER_FORM);
  const today = computed(() => dayOf(nowMs.value));
  const filter = computed(() => toLogFilter(form.value, today.value));
  const isShown = computed(() => (route.value.section === 'log' && !route.value.part) || null);
  const ends = readLive({ input: isShown, query: () => readLedgerEnds(store), keepEarlier: true, ended });
  const rows = createRowCache({ read: (ids) => readLogRows(store, ids), most: ROWS_KEPT });
  const list = createLogList({
    store,
    filter: computed(() => isShown.value && filter.value),
    ends: computed(() => readyValue(ends.value.value)),
    onChanged: (ids) => (ids === null ? rows.renewAll() : rows.renew(ids)),
    ended,
  });
  const summary = readLive({ input: isShown, query: () => summariseLog(store), keepEarlier: true, ended });
  const tags = readLive({ input: isShown, query: () => listTags(store), keepEarlier: true, ended });
  const columns = readLive({ input: isShown, query: () => loadLogColumns(store), keepEarlier: true, ended });
  keepInAddress(form, route, window, ended);
  return {
    form,
    filter,
    today,
    matches: list.matches,
    rows,
    summary,
    tags,
    columns,
    async changeColumns(change) {
      reportFailure(context, await changeLogColumns(store, change));
    },
    change(part) {
      form.value = { ...form.value, ...part };
    },
    clear() {
      form.value = EMPTY_FILTER_FORM;
    },
    again() {
      for (const reading of [summary, tags, columns, ends]) reading.again();
      list.again();
    },
  };
}

/** The log's address names its filter, so that a link or a reload opens it again. */
function keepInAddress(
  form: Signal<LogFilterForm>,
  route: ReadonlySignal<DeskRoute>,
  window: LogModelOptions['window'],
  ended: AbortSignal,
): void {
  const onHashChange = () => {
    const asked = parseFilter(queryOf(window.location.hash));
    if (route.peek().section === 'log' && asked) form.value = asked;
  };
  window.addEventListener('hashchange', onHashChange, { signal: ended });
  const stop = effect(() => {
    const { section, id } = route.value;
    const query = formatFilter(form.value);
    if (section !== 'log' || id !== null) return;
    // Replaced, not pushed: "back" leads to the place before, not through each letter of a search.
    window.history.replaceState(null, '', query === '' ? '#/log' : `#/log?${query}`);
  });
  ended.addEventListener('abort', stop, { once: true });
}
