import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem, Result } from '../domain/result';

/** One sentence shown until it is closed or what it says is over. */
interface Notice {
  readonly id: number;
  readonly state: 'stop' | 'confirm' | 'note' | 'done';
  readonly sentence: string;
  /** A text that the person may want to have on the clipboard. */
  readonly text?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface Notices {
  readonly list: ReadonlySignal<readonly Notice[]>;
  add(notice: Omit<Notice, 'id'>): void;
  /** Shows a problem; the same sentence is not shown twice. */
  report(problem: Problem): void;
  /** Reports a failure. @returns the value of a success, else undefined. */
  take<Value>(result: Result<Value>): Value | undefined;
  close(id: number): void;
  /** Closes all of them: another post was chosen. */
  clear(): void;
}

/** More at once nobody reads; the oldest goes. */
const MOST_AT_ONCE = 3;

/** The sentences across the panel. */
export function createNotices(): Notices {
  const list = signal<readonly Notice[]>([]);
  let last = 0;
  const add = (notice: Omit<Notice, 'id'>) => {
    last += 1;
    const others = list.value.filter(({ sentence }) => sentence !== notice.sentence);
    list.value = [...others, { ...notice, id: last }].slice(-MOST_AT_ONCE);
  };
  const report = (problem: Problem) => {
    if (problem.cause !== undefined) console.warn(problem.code, problem.cause);
    add({ state: 'stop', sentence: problem.sentence });
  };
  return {
    list,
    add,
    report,
    take(result) {
      if (result.ok) return result.value;
      report(result.problem);
      return undefined;
    },
    close(id) {
      list.value = list.value.filter((notice) => notice.id !== id);
    },
    clear() {
      if (list.value.length > 0) list.value = [];
    },
  };
}
