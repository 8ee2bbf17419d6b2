import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem, Result } from '../domain/result';

export interface RowCacheOptions<Row> {
  readonly read: (ids: readonly string[]) => Promise<Result<readonly (Row | null)[]>>;
  /** Rows kept; the longest unused go first. */
  readonly most: number;
}

/** The rows around what is looked at, read by their ids. */
export interface RowCache<Row> {
  /** Undefined: not read yet. Reading it in a component follows it. */
  readonly rowOf: (id: string) => Row | undefined;
  readonly problem: ReadonlySignal<Problem | null>;
  /** These are to be seen now. While one window is read, only the newest wish waits. */
  readonly want: (ids: readonly string[]) => void;
  /** These have changed; what is shown stays until it is read again. */
  readonly renew: (ids: readonly string[]) => void;
  /** Anything may have changed. */
  readonly renewAll: () => void;
}

export function createRowCache<Row>({ read, most }: RowCacheOptions<Row>): RowCache<Row> {
  const rows = new Map<string, Row>();
  const stale = new Set<string>();
  const version = signal(0);
  const problem = signal<Problem | null>(null);
  let wanted: readonly string[] = [];
  let isReading = false;

  const fill = async () => {
    if (isReading) return;
    isReading = true;
    for (let missing = findMissing(); missing.length > 0; missing = findMissing()) {
      for (const id of missing) stale.delete(id);
      const result = await read(missing);
      problem.value = result.ok ? null : result.problem;
      if (!result.ok) break;
      keep(missing, result.value);
    }
    isReading = false;
  };
  const findMissing = () => wanted.filter((id) => !rows.has(id) || stale.has(id));
  const keep = (ids: readonly string[], found: readonly (Row | null)[]) => {
    for (const [index, id] of ids.entries()) {
      const row = found[index];
      rows.delete(id);
      if (row) rows.set(id, row);
    }
    // One that is gone is asked for no more; its list is about to leave it out.
    wanted = wanted.filter((id) => !ids.includes(id) || rows.has(id));
    for (const id of rows.keys()) {
      if (rows.size <= most) break;
      rows.delete(id);
      stale.delete(id);
    }
    version.value += 1;
  };
  return {
    problem,
    rowOf(id) {
      void version.value;
      return rows.get(id);
    },
    want(ids) {
      wanted = ids;
      void fill();
    },
    renew(ids) {
      for (const id of ids) if (rows.has(id)) stale.add(id);
      void fill();
    },
    renewAll() {
      for (const id of rows.keys()) stale.add(id);
      void fill();
    },
  };
}
