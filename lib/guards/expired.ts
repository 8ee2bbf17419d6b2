import type { ApprovedText } from '../domain/guard';
import { messages } from '../messages';
import type { Guard } from './index';

const id = 'expired';

export const guard: Guard = {
  id,
  doc: 'Stops a response whose approval has ended or not begun, that is no longer used, or that nobody has approved.',
  check({ response, context: { nowMs } }) {
    const sentence = response && whyNotUsable(response, nowMs);
    return sentence === null ? null : { guardId: id, level: 'stop', sentence };
  },
};

function whyNotUsable({ status, approvals, effectiveFrom, expiresAt }: ApprovedText, nowMs: number) {
  const { guards: words } = messages;
  if (status !== 'approved') return words.notUsable[status];
  if (approvals.length === 0 || expiresAt === null) return words.notApproved;
  if (expiresAt <= nowMs) return words.expired(dayOf(expiresAt));
  if (effectiveFrom !== null && effectiveFrom > nowMs) return words.notYet(dayOf(effectiveFrom));
  return null;
}

/** @returns the day in UTC, as it stands in the export; empty for a time beyond the calendar. */
function dayOf(timeMs: number): string {
  const date = new Date(timeMs);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
