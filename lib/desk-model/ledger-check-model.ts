import { type ReadonlySignal, signal } from '@preact/signals';
import { checkLedger, type LedgerReport } from '../services/check-ledger';
import type { DeskContext } from './desk-context';
import { type Loadable, loaded } from './loadable';

/** A shorter check shows no progress. */
const SHOW_PROGRESS_AFTER_MS = 1_000;

export interface LedgerCheckModel {
  /** Null: not checked yet. */
  readonly report: ReadonlySignal<Loadable<LedgerReport> | null>;
  readonly running: ReadonlySignal<boolean>;
  /** Operations checked so far, once it has taken over a second. */
  readonly checked: ReadonlySignal<number | null>;
  readonly start: () => Promise<void>;
  readonly cancel: () => void;
}

export function createLedgerCheckModel({ store, ended }: DeskContext): LedgerCheckModel {
  const report = signal<Loadable<LedgerReport> | null>(null);
  const running = signal(false);
  const checked = signal<number | null>(null);
  let current = new AbortController();
  const start = async () => {
    if (running.peek()) return;
    running.value = true;
    report.value = null;
    current = new AbortController();
    const { now } = store.environment;
    const startedAt = now();
    const result = await checkLedger(store, {
      signal: AbortSignal.any([current.signal, ended]),
      onProgress(count) {
        if (now() - startedAt > SHOW_PROGRESS_AFTER_MS) checked.value = count;
      },
    });
    running.value = false;
    checked.value = null;
    report.value = loaded(result);
  };
  return { report, running, checked, start, cancel: () => current.abort() };
}
