import { isUsable } from '../domain/response';
import { messages } from '../messages';
import type { Guard } from './index';

const id = 'expired';

export const guard: Guard = {
  id,
  doc: 'Stops a response whose approval has ended, or that nobody has approved.',
  check({ response, context: { nowMs } }) {
    if (response === null || isUsable(response, nowMs)) return null;
    const { status, approvals, expiresAt } = response;
    const ended = status === 'approved' && approvals.length > 0 && expiresAt !== null && expiresAt <= nowMs;
    const sentence = ended ? messages.guards.expired(dayOf(expiresAt)) : messages.guards.notApproved;
    return { guardId: id, level: 'stop', sentence };
  },
};

/** @returns the day in UTC, as it stands in the export; empty for a time beyond the calendar. */
function dayOf(timeMs: number): string {
  const date = new Date(timeMs);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
