import type { CheckedReply, GuardFinding } from '../../domain/guard';
import { driftOf } from './drift';

/** @returns whether what was found stands in the approved text word for word, and in no slot's filling. */
export function isAsApproved(reply: CheckedReply, { spans = [] }: GuardFinding): boolean {
  const drift = driftOf(reply);
  if (drift === null || drift.changes.length > 0) return false;
  const fills = drift.fills.map(({ written: { from, to } }) => ({
    start: drift.written.tokens[from]?.start ?? 0,
    end: drift.written.tokens[to - 1]?.end ?? 0,
  }));
  return spans.every((span) => fills.every((fill) => span.end <= fill.start || span.start >= fill.end));
}
