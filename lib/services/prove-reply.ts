import type { Difference } from '../domain/difference';
import type { Engagement } from '../domain/engagement';
import type { Operation } from '../domain/operation';
import { compareOperations } from '../domain/operation-order';
import type { PackKey } from '../domain/pack';
import type { Response } from '../domain/response';
import { failure, type Result } from '../domain/result';
import { messages } from '../messages';
import { replay } from '../storage/replay';
import type { EngagementRow } from '../storage/rows';
import { attempt, Refusal } from './attempt';
import { checkLedger, type LedgerReport } from './check-ledger';
import { listOperationsOf } from './list-operations-of';
import { readSettings } from './load-settings';
import { nameDifferences } from './name-differences';
import { type PackEvidence, readPackEvidence } from './pack-evidence';
import { type ProofCheck, proofChecks } from './proof-checks';
import type { Store } from './store';

/** What is known of one reply, and how far it can be relied on. */
export interface ReplyProof {
  /** As the chained operations tell it; where one was erased, as the log does. */
  readonly engagement: Engagement;
  /** The version that was approved, as it stood when the reply was written; null: by hand, or not kept. */
  readonly approved: Response | null;
  /** Named anew; where the approved text is not kept, as they were logged. */
  readonly differences: readonly Difference[];
  /** Null: the response is the team's own, or the reply was written by hand. */
  readonly pack: PackEvidence | null;
  readonly checks: readonly ProofCheck[];
  /** Of the reply, in order. */
  readonly operations: readonly Operation[];
  /** Of the response, up to the reply. */
  readonly approvalOperations: readonly Operation[];
  readonly heads: readonly { readonly dev: string; readonly n: number; readonly hash: string }[];
  /** When it was checked, epoch milliseconds UTC. */
  readonly checkedAt: number;
}

interface ProveInput {
  readonly engagementId: string;
  /** Named by the organisation's policy, beside those enrolled here. */
  readonly managedKeys: readonly PackKey[];
  readonly signal: AbortSignal;
  /** Told how many operations were checked so far. */
  readonly onProgress?: (checked: number) => void;
}

/** What the checks look at, as it was read. */
export interface Evidence {
  /** As the log shows it. */
  readonly row: EngagementRow;
  /** As its operations tell it; null: they cannot be read. */
  readonly replayed: EngagementRow | null;
  readonly operations: readonly Operation[];
  readonly approvalOperations: readonly Operation[];
  /** As the operations tell it; null: they cannot be read, or tell of no such version. */
  readonly approved: Response | null;
  readonly pack: PackEvidence | null;
  readonly ledger: LedgerReport;
}

/** Checks one reply anew, from the record and the signed pack alone. @returns null when there is no such entry. */
export async function proveReply(store: Store, input: ProveInput): Promise<Result<ReplyProof | null>> {
  const { signal, onProgress } = input;
  const ledger = await checkLedger(store, { signal, ...(onProgress && { onProgress }) });
  if (!ledger.ok) return ledger;
  const read = await attempt(() => readEvidence(store, input, ledger.value));
  if (signal.aborted) return failure('cancelled', messages.errors.cancelled);
  if (!read.ok || read.value === null) return read.ok ? { ok: true, value: null } : read;
  const evidence = read.value;
  const { row, replayed, operations, approvalOperations, pack } = evidence;
  const engagement = replayed ?? row;
  return attempt(async () => {
    const approved = evidence.approved ?? (await keptVersion(store, engagement));
    return {
      engagement,
      approved,
      differences: differencesOf(engagement, approved),
      pack,
      checks: proofChecks(evidence),
      operations,
      approvalOperations,
      heads: (await store.db.heads.toArray()).map(({ dev, n, hash }) => ({ dev, n, hash })),
      checkedAt: store.environment.now(),
    };
  });
}

function differencesOf(engagement: Engagement, approved: Response | null): readonly Difference[] {
  const text = engagement.textPosted ?? engagement.textInserted;
  return approved === null || text === null ? engagement.differences : nameDifferences(text, approved);
}

async function readEvidence(
  store: Store,
  { engagementId, managedKeys }: ProveInput,
  ledger: LedgerReport,
): Promise<Evidence | null> {
  const row = await store.db.engagements.get(engagementId);
  if (!row) return null;
  const operations = await operationsOf(store, engagementId);
  const replayed = replay(operations)?.engagement(engagementId) ?? null;
  const { response } = replayed ?? row;
  const approvalOperations = response ? await operationsBefore(store, response.id, operations) : [];
  const replayedResponse = response && replay(approvalOperations);
  const packHash = response?.packHash ?? null;
  const keys = [...managedKeys, ...(await readSettings(store.db)).packKeys];
  return {
    row,
    replayed,
    operations,
    approvalOperations,
    approved: (response && replayedResponse?.responseVersion(response.id, response.version)) ?? null,
    pack: packHash === null ? null : await readPackEvidence(store, packHash, keys),
    ledger,
  };
}

/** What was known of the response when the reply was begun: what came later proves nothing of it. */
async function operationsBefore(
  store: Store,
  responseId: string,
  [begun]: readonly Operation[],
): Promise<readonly Operation[]> {
  const all = await operationsOf(store, responseId);
  return begun ? all.filter((operation) => compareOperations(operation, begun) < 0) : all;
}

async function operationsOf(store: Store, entityId: string): Promise<readonly Operation[]> {
  const operations = await listOperationsOf(store, { entityId });
  if (!operations.ok) throw new Refusal(operations.problem.code, operations.problem.sentence);
  return operations.value.toSorted(compareOperations);
}

async function keptVersion({ db }: Store, { response }: Engagement): Promise<Response | null> {
  if (response === null) return null;
  return (await db.responseVersions.get([response.id, response.version])) ?? null;
}
