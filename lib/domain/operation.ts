/** Everything that changes is an operation of one of these kinds. A kind is never renamed once released. */
export const OPERATION_KINDS = [
  'engagement.intended',
  'engagement.inserted',
  'engagement.failed',
  'engagement.posted',
  'engagement.logged',
  'engagement.corrected',
  'engagement.withdrawn',
  'engagement.reviewed',
  'customer.created',
  'customer.identity-added',
  'customer.tag-added',
  'customer.tag-removed',
  'customer.note-added',
  'customer.advocate-marked',
  'customer.advocate-unmarked',
  'response.saved',
  'response.submitted',
  'response.approved',
  'response.rejected',
  'response.commented',
  'response.retired',
  'response.received',
  'pack.signed',
  'pack.accepted',
  'disposition.set',
  'disposition.cleared',
  'judgement.corrected',
  'judgement.forgotten',
  'setting.set',
  'demo.removed',
] as const;
export type OperationKind = (typeof OPERATION_KINDS)[number];

/** What is hashed into the chain. Carries no customer data: that is in the payload, which can be erased. */
export interface OperationHeader {
  /** Device id (UUIDv7). */
  readonly dev: string;
  /** Gap-free from 1 on each device. */
  readonly n: number;
  readonly kind: OperationKind;
  /** UUIDv7 of what it is about. */
  readonly entityId: string;
  /** Hybrid time: never before the previous operation's. Epoch milliseconds UTC. */
  readonly at: number;
  /** Orders operations of the same millisecond. */
  readonly counter: number;
  /** Who acted: the name set on this device. */
  readonly actor: string;
  readonly demo: boolean;
  readonly responseId: string | null;
  readonly responseVersion: number | null;
  /** Hash of the previous operation of this device; 64 zeros for the first. */
  readonly prev: string;
  /** SHA-256 over salt and canonical payload, in hex. */
  readonly commit: string;
}

/** One row of the ledger. Payload and salt are null once erased; the chain stays verifiable. */
export interface Operation extends OperationHeader {
  readonly payload: unknown;
  /** Hex. */
  readonly salt: string | null;
  /** SHA-256 over the canonical header, in hex; the next operation's `prev`. */
  readonly hash: string;
}

/** An operation before it is bound into its chain: all that rows are made of. */
export type UnsealedOperation = Omit<Operation, 'prev' | 'commit' | 'salt' | 'hash'>;

/** What a use case asks the ledger to append. */
export interface OperationDraft {
  readonly kind: OperationKind;
  readonly entityId: string;
  readonly payload: unknown;
  readonly demo?: boolean;
  readonly responseId?: string;
  readonly responseVersion?: number;
}
