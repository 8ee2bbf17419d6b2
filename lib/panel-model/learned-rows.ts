import { type ReadonlySignal, signal } from '@preact/signals';
import type { LearnedRow } from '../domain/learned-row';
import { replacesWord } from '../domain/replaces-word';
import { createLearned, type Learned } from '../recognition/learned';
import { listLearned } from '../services/list-learned';
import type { Store } from '../services/store';
import { watch } from '../storage/watch';
import type { Notices } from './notices';
import { settleWhenIdle } from './settle-when-idle';

/** What the team put right, ready for judging. */
export interface LearnedRows {
  /** What people said of single posts, by post key; a new map whenever something was said or taken back. */
  readonly said: ReadonlySignal<ReadonlyMap<string, readonly LearnedRow[]>>;
  /** What it all teaches, as of now. */
  learned(): Learned;
  /** Takes in a correction before it is heard of by the watched query. */
  add(row: LearnedRow): void;
  /** The same for corrections that are no more. */
  remove(ids: ReadonlySet<string>): void;
}

/** Follows what was put right, in whichever view. */
export function followLearned(store: Store, notices: Notices, stop: AbortSignal): LearnedRows {
  const said = signal<ReadonlyMap<string, readonly LearnedRow[]>>(new Map());
  let rows: ReadonlyMap<string, LearnedRow> = new Map();
  let learned = createLearned();
  let settling = new AbortController();

  const settle = () => {
    settling.abort();
    settling = new AbortController();
    settleWhenIdle(learned, AbortSignal.any([stop, settling.signal]), () => {
      said.value = new Map(said.value);
    });
  };

  const take = (next: readonly LearnedRow[]) => {
    const fresh = next.filter(({ id }) => !rows.has(id));
    const isGone = rows.size + fresh.length > next.length;
    if (fresh.length === 0 && !isGone) return;
    rows = new Map(next.map((row) => [row.id, row]));
    // What is taken in cannot be taken out: that is learned anew.
    if (isGone) learned = createLearned(next);
    else for (const row of fresh) learned.learn(row);
    said.value = Map.groupBy(next, ({ postKey }) => postKey);
    settle();
  };

  watch(
    () => listLearned(store, rows),
    (found) => {
      const next = notices.take(found);
      if (next !== undefined) take(next);
    },
    stop,
  );
  return {
    said,
    learned: () => learned,
    add: (row) => take([...[...rows.values()].filter((known) => !replacesWord(row, known)), row]),
    remove: (ids) => take([...rows.values()].filter(({ id }) => !ids.has(id))),
  };
}
