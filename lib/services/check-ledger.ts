import type { Operation } from '../domain/operation';
import { failure, type Result, success } from '../domain/result';
import { messages } from '../messages';
import { type ChainFault, type ChainReport, verifyChain } from '../storage/chain';
import { operationBatches } from '../storage/operation-batches';
import { attempt } from './attempt';
import type { Store } from './store';

/** `cut-off`: the last operations are missing, or the last one is not what was written. */
type LedgerFault = ChainFault | 'cut-off';

export interface LedgerReport {
  readonly operations: number;
  readonly devices: number;
  readonly erased: number;
  readonly broken: { readonly dev: string; readonly n: number; readonly reason: LedgerFault } | null;
}

interface CheckOptions {
  readonly signal: AbortSignal;
  /** Told how many operations were checked so far. */
  readonly onProgress?: (checked: number) => void;
}

/** Checks the whole ledger: every number, link and payload, up to each device's recorded end. */
export async function checkLedger(store: Store, options: CheckOptions): Promise<Result<LedgerReport>> {
  const checked = await attempt(async () => {
    // The ends first: what is appended during the check is then beyond them, never missing.
    const heads = await store.db.heads.toArray();
    const report = await verifyChain(readAll(store, options));
    const cut = heads.find(({ dev, n, hash }) => {
      const reached = report.heads.get(dev);
      return !reached || reached.n < n || (reached.n === n && reached.hash !== hash);
    });
    return withCut(report, cut);
  });
  if (options.signal.aborted) return failure('cancelled', messages.errors.checkStopped);
  return checked.ok ? success(checked.value) : checked;
}

function withCut(report: ChainReport, cut: { dev: string; n: number } | undefined): LedgerReport {
  const { operations, devices, erased } = report;
  const cutOff = cut ? ({ dev: cut.dev, n: cut.n, reason: 'cut-off' } as const) : null;
  return { operations, devices, erased, broken: report.broken ?? cutOff };
}

async function* readAll({ db }: Store, { signal, onProgress }: CheckOptions): AsyncGenerator<Operation> {
  let checked = 0;
  for await (const batch of operationBatches(db)) {
    if (signal.aborted) return;
    yield* batch;
    checked += batch.length;
    onProgress?.(checked);
  }
}
