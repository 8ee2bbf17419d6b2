import { bytesToHex } from '@noble/hashes/utils.js';
import type { Environment } from '../domain/environment';
import type { Operation, OperationDraft } from '../domain/operation';
import { compareOperations } from '../domain/operation-order';
import { commitOf, FIRST_PREVIOUS_HASH, linkHash } from './chain';
import type { RapportDatabase } from './database';
import { project } from './projections';
import type { HeadRow } from './rows';

const SALT_BYTES = 16;
/** How far ahead the clock of another device may be. */
const MOST_AHEAD_MS = 24 * 60 * 60_000;

/** Where to append, and the clock, ids and randomness to do it with. */
export interface LedgerPlace {
  readonly db: RapportDatabase;
  readonly environment: Environment;
}

/** What holds for all operations appended together. */
export interface AppendMoment {
  /** The time they get: now, but never before an operation that is here. Epoch milliseconds UTC. */
  readonly atMs: number;
  /** The name set on this device. */
  readonly actor: string;
}

/**
 * Appends what `decide` asks for: operations, rows, counters and chain head in one strict transaction, or nothing.
 * `decide` runs inside it, so that its preconditions still hold when they are acted on; it may await nothing but
 * this database, and throws to refuse.
 *
 * Never `Promise.all` in here, however much quicker: in Firefox 153 with Dexie 4.4 what is asked for after it lands
 * outside of the transaction, and two that append at once take the same number.
 */
export function appendOperations(
  place: LedgerPlace,
  decide: (moment: AppendMoment) => Promise<readonly OperationDraft[]>,
): Promise<readonly Operation[]> {
  const { db, environment } = place;
  return db.transaction('rw', db.tables, async () => {
    const { heads, moment } = await readStart(place);
    const drafts = await decide(moment);
    if (drafts.length === 0) return [];
    const operations = chain(drafts, heads, moment, environment);
    const rows = await project(db, operations);
    await rows.write();
    await db.operations.bulkAdd(operations);
    await db.heads.put(headAfter(operations, heads.head));
    return operations;
  });
}

/** The end of this device's own chain, and the latest operation here. */
interface Heads {
  readonly head: HeadRow;
  readonly latest: HeadRow;
}

async function readStart({ db, environment }: LedgerPlace): Promise<{ heads: Heads; moment: AppendMoment }> {
  const device = await db.meta.get('device');
  const heads = await db.heads.toArray();
  const name = await db.settings.get('agentName');
  const dev = device?.value ?? environment.newId();
  if (!device) await db.meta.add({ key: 'device', value: dev });
  const own = heads.find((head) => head.dev === dev);
  const head = own ?? { dev, n: 0, at: 0, counter: 0, hash: FIRST_PREVIOUS_HASH };
  const latest = latestOf(heads, head, environment.now());
  const actor = typeof name?.value === 'string' ? name.value : '';
  return { heads: { head, latest }, moment: { atMs: Math.max(environment.now(), latest.at), actor } };
}

/**
 * The latest operation here, of any device: what is appended comes after it, so that replaying all operations in
 * their order gives the same rows. A device whose clock is far ahead does not take this one along.
 */
function latestOf(heads: readonly HeadRow[], own: HeadRow, nowMs: number): HeadRow {
  return heads
    .filter(({ dev, at }) => dev !== own.dev && at <= nowMs + MOST_AHEAD_MS)
    .reduce((latest, head) => (compareOperations(head, latest) > 0 ? head : latest), own);
}

function chain(
  drafts: readonly OperationDraft[],
  { head, latest }: Heads,
  { atMs, actor }: AppendMoment,
  environment: Environment,
): Operation[] {
  const firstCounter = atMs === latest.at ? latest.counter + 1 : 0;
  let prev = head.hash;
  return drafts.map((draft, index) => {
    const salt = bytesToHex(environment.randomBytes(SALT_BYTES));
    const header = {
      dev: head.dev,
      n: head.n + index + 1,
      kind: draft.kind,
      entityId: draft.entityId,
      at: atMs,
      counter: firstCounter + index,
      actor,
      demo: draft.demo ?? false,
      responseId: draft.responseId ?? null,
      responseVersion: draft.responseVersion ?? null,
      prev,
      commit: commitOf(salt, draft.payload),
    };
    prev = linkHash(header);
    return { ...header, payload: draft.payload, salt, hash: prev };
  });
}

function headAfter(operations: readonly Operation[], head: HeadRow): HeadRow {
  const last = operations.at(-1);
  if (!last) return head;
  return { dev: last.dev, n: last.n, at: last.at, counter: last.counter, hash: last.hash };
}
