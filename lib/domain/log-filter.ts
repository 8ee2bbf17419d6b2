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
  /** Found in the post, the reply, the author or the response's title; case and accents ignored. */
  readonly text?: string;
}
