import type { Response } from '../domain/response';
import { messages } from '../messages';
import type { RankingSignal } from './index';

const DAY_MS = 24 * 60 * 60_000;
/** So long after it was approved or came into force a text is a fresh one. */
const FRESH_DAYS = 60;
/** So near its end somebody should have looked at it again. */
const LAST_DAYS = 14;

export const signal: RankingSignal = {
  id: 'freshness',
  doc: 'What was approved or came into force lately says what holds today; what soon expires may not.',
  weight: 0.05,
  isAbout: false,
  vote(response, { nowMs }) {
    const left = response.expiresAt === null ? LAST_DAYS : daysOf(response.expiresAt - nowMs);
    if (left < LAST_DAYS) {
      return { score: clamp(left / LAST_DAYS) - 1, reason: messages.ranking.expiresSoon(Math.ceil(left)) };
    }
    const since = latestWord(response, nowMs);
    const age = since === null ? FRESH_DAYS : daysOf(nowMs - since);
    return age < FRESH_DAYS
      ? { score: 1 - clamp(age / FRESH_DAYS), reason: messages.ranking.approvedLately }
      : null;
  },
};

/** @returns when it was last approved or came into force, whichever was later; null: neither yet. */
function latestWord({ approvals, effectiveFrom }: Response, nowMs: number): number | null {
  const times = [...approvals.map(({ at }) => at), effectiveFrom ?? 0].filter((at) => at > 0 && at <= nowMs);
  return times.length === 0 ? null : Math.max(...times);
}

function daysOf(ms: number): number {
  return ms / DAY_MS;
}

function clamp(share: number): number {
  return Math.max(0, Math.min(1, share));
}
