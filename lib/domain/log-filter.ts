import type { Department } from './department';
import type { EngagementState, Outcome } from './engagement';

/** Which engagements the desk shows and exports. Absent: no restriction. */
export interface LogFilter {
  /** Inclusive, epoch milliseconds UTC. */
  readonly fromMs?: number;
  /** Exclusive, epoch milliseconds UTC. */
  readonly toMs?: number;
  readonly site?: string;
  readonly agent?: string;
  /** A tag the customer has now. */
  readonly tag?: string;
  readonly department?: Department;
  readonly outcome?: Outcome;
  readonly state?: EngagementState;
  /** Has a follow-up until this day, `2026-11-30`. */
  readonly followUpUntil?: string;
  /** Has a follow-up, on whatever day. */
  readonly followUp?: true;
  /** From the library, and its text differs from the approved one; false: it does not. */
  readonly edited?: boolean;
  /** Found in the post, the reply, the author or the response's title; case and accents ignored. */
  readonly text?: string;
}
