import type { LogFilterForm } from '../../lib/desk-model/log-filter-form';
import { toDayInput } from '../controls/format-time';

export const PERIODS = ['any', 'today', 'week', 'month', 'between'] as const;
export type Period = (typeof PERIODS)[number];

const DAYS: Readonly<Record<'today' | 'week' | 'month', number>> = { today: 1, week: 7, month: 30 };

/** @returns the days that a period stands for; it ends today, whatever comes. */
export function daysOfPeriod(
  period: Exclude<Period, 'between'>,
  nowMs: number,
): Pick<LogFilterForm, 'from' | 'to'> {
  if (period === 'any') return { from: '', to: '' };
  const now = new Date(nowMs);
  const first = new Date(now.getFullYear(), now.getMonth(), now.getDate() - DAYS[period] + 1);
  return { from: toDayInput(first.getTime()), to: toDayInput(nowMs) };
}

/** @returns the period that the days of the form make up. */
export function periodOf({ from, to }: Pick<LogFilterForm, 'from' | 'to'>, nowMs: number): Period {
  const named = (['any', 'today', 'week', 'month'] as const).find((period) => {
    const days = daysOfPeriod(period, nowMs);
    return days.from === from && days.to === to;
  });
  return named ?? 'between';
}
