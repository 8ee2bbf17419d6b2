import * as z from 'zod/mini';
import type { Customer } from '../domain/customer';
import type { Engagement } from '../domain/engagement';
import type { Operation, OperationKind } from '../domain/operation';
import type { Result } from '../domain/result';
import type { RapportDatabase } from '../storage/database';
import { attempt } from './attempt';
import type { Store } from './store';

export const HISTORY_KINDS = ['engagement', 'correction', 'note', 'tag', 'advocate', 'account'] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

/** One thing that happened with a person. */
export interface HistoryEntry {
  /** Unique in one history. */
  readonly key: string;
  readonly kind: HistoryKind;
  /** Epoch milliseconds UTC. */
  readonly atMs: number;
  /** Who acted; empty: unnamed. */
  readonly actor: string;
  /** What was done to the record; null: a reply, whose engagement tells all. */
  readonly operation: Operation | null;
  /** The reply, or the one that was corrected. */
  readonly engagement: Engagement | null;
}

export interface CustomerHistory {
  readonly customer: Customer;
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
}

/** Which operations stand in a history by themselves; a reply's own steps show in its state. */
const KIND_OF: Partial<Record<OperationKind, HistoryKind>> = {
  'engagement.corrected': 'correction',
  'engagement.withdrawn': 'correction',
  'customer.created': 'account',
  'customer.identity-added': 'account',
  'customer.tag-added': 'tag',
  'customer.tag-removed': 'tag',
  'customer.note-added': 'note',
  'customer.advocate-marked': 'advocate',
  'customer.advocate-unmarked': 'advocate',
};

/** What an operation tells of something earlier than itself. */
const EarlierSchema = z.object({ at: z.int(), actor: z.string() });
const EvidencePayload = z.object({ evidence: EarlierSchema });

/** @returns everything ever with that customer, on all their accounts; null when there is no such customer. */
export function listHistoryOf({ db }: Store, customerId: string): Promise<Result<CustomerHistory | null>> {
  return attempt(async () => {
    const customer = await db.customers.get(customerId);
    if (!customer) return null;
    const engagements = await engagementsOf(db, customerId);
    const operations = await operationsOf(db, [customerId, ...engagements.keys()]);
    const entries = [
      ...[...engagements.values()].map(ofEngagement),
      ...operations.flatMap((operation) => ofOperation(operation, engagements.get(operation.entityId))),
    ];
    return { customer, entries: entries.toSorted((a, b) => b.atMs - a.atMs) };
  });
}

async function engagementsOf(
  db: RapportDatabase,
  customerId: string,
): Promise<ReadonlyMap<string, Engagement>> {
  const rows = await db.engagements
    .where('[customerId+intendedAt]')
    .between([customerId, -Infinity], [customerId, []])
    .toArray();
  return new Map(rows.map((row) => [row.id, row]));
}

async function operationsOf(db: RapportDatabase, ids: readonly string[]): Promise<readonly Operation[]> {
  const operations = await db.operations
    .where('entityId')
    .anyOf([...ids])
    .toArray();
  // The latest comes first, also among those of one moment.
  return operations.toSorted((a, b) => b.at - a.at || b.counter - a.counter);
}

function ofEngagement(engagement: Engagement): HistoryEntry {
  const { id, intendedAt, agent } = engagement;
  return { key: id, kind: 'engagement', atMs: intendedAt, actor: agent, operation: null, engagement };
}

function ofOperation(operation: Operation, engagement: Engagement | undefined): readonly HistoryEntry[] {
  const kind = KIND_OF[operation.kind];
  if (!kind) return [];
  const { at, actor } = earlierThan(operation) ?? operation;
  const key = `${operation.dev}-${operation.n}`;
  return [{ key, kind, atMs: at, actor, operation, engagement: engagement ?? null }];
}

function earlierThan({ payload }: Operation): z.infer<typeof EarlierSchema> | null {
  const note = EarlierSchema.safeParse(payload);
  if (note.success) return note.data;
  const marked = EvidencePayload.safeParse(payload);
  return marked.success ? marked.data.evidence : null;
}
