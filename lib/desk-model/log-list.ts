import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { LogFilter } from '../domain/log-filter';
import type { Result } from '../domain/result';
import { success } from '../domain/result';
import { applyLogChanges } from '../services/apply-log-changes';
import { findLogIds } from '../services/find-log-ids';
import { type LedgerEnds, readLedgerEnds, readLogChanges } from '../services/read-log-changes';
import type { Store } from '../services/store';
import { LOADING, type Loadable, loaded } from './loadable';

/** What matches the filter, as far as it is known. */
export interface LogMatches {
  readonly filter: LogFilter;
  /** Newest first. */
  readonly ids: readonly string[];
  /** How many engagements were looked at so far, and how many there are to look at; null: all were. */
  readonly reading: { readonly read: number; readonly total: number } | null;
}

interface LogListOptions {
  readonly store: Store;
  /** Null: the log is not shown. */
  readonly filter: ReadonlySignal<LogFilter | null>;
  /** Where the ledger ends, whenever that changes. */
  readonly ends: ReadonlySignal<LedgerEnds | null>;
  /** Rows that may be others now; null: any may be. */
  readonly onChanged: (ids: readonly string[] | null) => void;
  readonly ended: AbortSignal;
}

interface LogList {
  /** What the filter before found stays until the next one has looked at its first rows. */
  readonly matches: ReadonlySignal<Loadable<LogMatches>>;
  /** Finds everything again after a failure. */
  readonly again: () => void;
}

/** Finds what the filter asks for, then only looks at what the ledger says has changed. */
export function createLogList(options: LogListOptions): LogList {
  const matches = signal<Loadable<LogMatches>>(LOADING);
  const attempts = signal(0);
  const stop = effect(() => {
    void attempts.value;
    const filter = options.filter.value;
    if (filter === null) return undefined;
    if (matches.peek().status === 'failed') matches.value = LOADING;
    const current = new AbortController();
    const until = AbortSignal.any([current.signal, options.ended]);
    void follow({ ...options, matches, until }, filter);
    return () => current.abort();
  });
  options.ended.addEventListener('abort', stop, { once: true });
  return {
    matches,
    again() {
      attempts.value += 1;
    },
  };
}

interface Following extends LogListOptions {
  readonly matches: Signal<Loadable<LogMatches>>;
  readonly until: AbortSignal;
}

async function follow(following: Following, filter: LogFilter): Promise<void> {
  const { matches, until } = following;
  for (let isAgain = false; !until.aborted; isAgain = true) {
    const result = await findAndKeepUp(following, filter, isAgain);
    if (result.ok || until.aborted) continue;
    matches.value = loaded(result);
    return;
  }
}

/** Ends when everything has to be found again, or nothing is wanted any more. */
async function findAndKeepUp(
  following: Following,
  filter: LogFilter,
  isAgain: boolean,
): Promise<Result<null>> {
  const { store, until, matches, onChanged } = following;
  const start = await readLedgerEnds(store);
  if (!start.ok) return start;
  let ends = start.value;
  const found = await findAll(following, filter, isAgain);
  if (!found.ok) return found;
  let ids = found.value;
  while (await hasMore(following, ends)) {
    const changes = await readLogChanges(store, ends);
    if (!changes.ok) return changes;
    const changed = changes.value.ids;
    onChanged(changed);
    if (changed === null) return success(null);
    const next = await applyLogChanges(store, { filter, ids, changed });
    if (!next.ok) return next;
    ids = next.value;
    ends = changes.value.ends;
    if (!until.aborted) matches.value = { status: 'ready', value: { filter, ids, reading: null } };
  }
  return success(null);
}

/** The first time it shows what is found so far; again, only the whole: what is looked at must not leave and come back. */
async function findAll(
  { store, until, matches }: Following,
  filter: LogFilter,
  isAgain: boolean,
): Promise<Result<readonly string[]>> {
  let ids: readonly string[] = [];
  const found = await findLogIds(store, {
    filter,
    signal: until,
    onFound(step) {
      ids = ids.length === 0 ? step.ids : ids.concat(step.ids);
      const { read, total } = step;
      const reading = read < total ? { read, total } : null;
      if (!isAgain) matches.value = { status: 'ready', value: { filter, ids, reading } };
    },
  });
  if (!found.ok) return found;
  if (!until.aborted) matches.value = { status: 'ready', value: { filter, ids, reading: null } };
  return success(ids);
}

/** Waits until the ledger ends elsewhere. @returns false once nothing is wanted any more. */
function hasMore({ ends, until }: Following, known: LedgerEnds): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  if (until.aborted) return Promise.resolve(false);
  until.addEventListener('abort', () => resolve(false), { once: true });
  const stop = ends.subscribe((latest) => {
    if (latest && isOther(latest, known)) resolve(true);
  });
  return promise.finally(stop);
}

function isOther(latest: LedgerEnds, known: LedgerEnds): boolean {
  return latest.size !== known.size || [...latest].some(([dev, n]) => n !== known.get(dev));
}
