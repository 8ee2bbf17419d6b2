import { bytesToHex } from '@noble/hashes/utils.js';
import Dexie from 'dexie';
import type { Environment } from '../domain/environment';
import type { Operation, OperationDraft, UnsealedOperation } from '../domain/operation';
import { compareOperations } from '../domain/operation-order';
import { commitOf, FIRST_PREVIOUS_HASH, linkHash } from './chain';
import type { RapportDatabase } from './database';
import { beginTransaction, inOneTransaction } from './in-one-transaction';
import type { Answer, OneTransaction } from './one-transaction';
import { project, projectNew } from './projections';
import type { EngagementRow, HeadRow, MetaRow, SettingRow } from './rows';
import { tableChange } from './table-change';

const SALT_BYTES = 16;
/** How far ahead the clock of another device may be. */
const MOST_AHEAD_MS = 24 * 60 * 60_000;

/** The id of this device, once read: it stays as long as the connection does. */
const devices = new WeakMap<IDBDatabase, Answer<MetaRow | undefined>>();

/** Where to append, and the clock, ids and randomness to do it with. */
interface LedgerPlace {
  readonly db: RapportDatabase;
  readonly environment: Environment;
}

/** What brings something into being: no row of it is there yet. */
export type NewDraft = OperationDraft & { readonly kind: 'customer.created' | 'engagement.intended' };

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
    const start = await readStart(place);
    const drafts = await decide(start.moment);
    if (drafts.length === 0) return [];
    const operations = seal(following(drafts, start), start, environment);
    const rows = await project(db, operations);
    await rows.write();
    await db.operations.bulkAdd(operations);
    await db.heads.put(headAfter(operations, start.heads.head));
    return operations;
  });
}

/** How a long list of operations is appended. */
interface BatchWork {
  /** Called before each batch with how many are in; throws to refuse: then none is. */
  readonly onBatch: (appended: number, total: number) => void;
}

/**
 * Operations sealed in one go: some milliseconds. Not fewer: Dexie 4.4 notes writes of less than 50 rows key by key,
 * and a transaction of many such holds up every page that watches for half a second when it ends.
 */
const BATCH = 50;

/**
 * The same for many operations: still all or none, but in batches, so that the page can paint and take input while
 * the database writes one.
 */
export function appendMany(
  place: LedgerPlace,
  decide: (moment: AppendMoment) => Promise<readonly OperationDraft[]>,
  { onBatch }: BatchWork,
): Promise<void> {
  const { db, environment } = place;
  return db.transaction('rw', db.tables, async () => {
    let start = await readStart(place);
    const drafts = await decide(start.moment);
    if (drafts.length === 0) return;
    for (let from = 0; from < drafts.length; from += BATCH) {
      // What is shown may read the database: that is nothing of this transaction.
      Dexie.ignoreTransaction(() => onBatch(from, drafts.length));
      const operations = seal(following(drafts.slice(from, from + BATCH), start), start, environment);
      const rows = await project(db, operations);
      await rows.write();
      await db.operations.bulkAdd(operations);
      const head = headAfter(operations, start.heads.head);
      start = { ...start, heads: { head, latest: head } };
    }
    await db.heads.put(start.heads.head);
  });
}

/**
 * Appends what brings an engagement into being, like `appendOperations`, but as quickly as the browser can: what
 * `ask` asks for is read together with what the ledger must know, `decide` waits for nothing, and what is written is
 * sent at once. Not for use inside another transaction. @returns the engagements.
 */
export async function appendNew<Known>(
  { db, environment }: LedgerPlace,
  ask: (one: OneTransaction) => Known,
  decide: (moment: AppendMoment, known: Known) => readonly NewDraft[],
): Promise<readonly EngagementRow[]> {
  return inOneTransaction(db, await beginTransaction(db), async (one) => {
    const connection = db.backendDB();
    const device = devices.get(connection) ?? one.get(db.meta, 'device');
    const heads = one.all(db.heads);
    const name = one.get(db.settings, 'agentName');
    const known = ask(one);
    await one.answers();
    const start = startOf(device.value, heads.value, name.value, environment);
    const unsealed = following(decide(start.moment, known), start);
    const { changes, tally, engagements } = projectNew(db, unsealed);
    // Asked for before all that follows is worked out and written, and written after it: nothing waits in between.
    const writeTally = tally.ask(db, one);
    if (device.value) devices.set(connection, { value: device.value });
    else one.add(db.meta, [start.device]);
    for (const change of changes) one.write(change);
    const operations = seal(unsealed, start, environment);
    one.add(db.operations, operations);
    one.write(tableChange(db.heads, [headAfter(operations, start.heads.head)]));
    await one.answers();
    writeTally();
    return engagements;
  });
}

/** The end of this device's own chain, and the latest operation here. */
interface Heads {
  readonly head: HeadRow;
  readonly latest: HeadRow;
}

interface Start {
  readonly device: MetaRow;
  readonly heads: Heads;
  readonly moment: AppendMoment;
}

async function readStart({ db, environment }: LedgerPlace): Promise<Start> {
  const device = await db.meta.get('device');
  const heads = await db.heads.toArray();
  const name = await db.settings.get('agentName');
  const start = startOf(device, heads, name, environment);
  if (!device) await db.meta.add(start.device);
  return start;
}

function startOf(
  known: MetaRow | undefined,
  heads: readonly HeadRow[],
  name: SettingRow | undefined,
  environment: Environment,
): Start {
  const device: MetaRow = known ?? { key: 'device', value: environment.newId() };
  const own = heads.find(({ dev }) => dev === device.value);
  const head = own ?? { dev: device.value, n: 0, at: 0, counter: 0, hash: FIRST_PREVIOUS_HASH };
  const latest = latestOf(heads, head, environment.now());
  const actor = typeof name?.value === 'string' ? name.value : '';
  const atMs = Math.max(environment.now(), latest.at);
  return { device, heads: { head, latest }, moment: { atMs, actor } };
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

/** @returns the drafts as the next operations of this device. */
function following(
  drafts: readonly OperationDraft[],
  { heads: { head, latest }, moment: { atMs, actor } }: Start,
): UnsealedOperation[] {
  const firstCounter = atMs === latest.at ? latest.counter + 1 : 0;
  return drafts.map((draft, index) => ({
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
    payload: draft.payload,
  }));
}

/** Binds each operation to its payload and to the one before it. */
function seal(
  operations: readonly UnsealedOperation[],
  { heads: { head } }: Start,
  environment: Environment,
): Operation[] {
  let prev = head.hash;
  return operations.map((operation) => {
    const salt = bytesToHex(environment.randomBytes(SALT_BYTES));
    const bound = { ...operation, prev, commit: commitOf(salt, operation.payload) };
    prev = linkHash(bound);
    return { ...bound, salt, hash: prev };
  });
}

function headAfter(operations: readonly Operation[], head: HeadRow): HeadRow {
  const last = operations.at(-1);
  if (!last) return head;
  return { dev: last.dev, n: last.n, at: last.at, counter: last.counter, hash: last.hash };
}
