import type { LogFilter } from '../domain/log-filter';
import { EMPTY_FILTER_FORM, type LogFilterForm } from '../domain/log-filter-form';
import type { Period } from '../domain/log-period';

/** Days that a relative period holds; it ends with today, whenever that is. */
const DAYS: Readonly<Record<Exclude<Period, 'any' | 'between'>, number>> = { today: 1, week: 7, month: 30 };

/** @returns whether nothing is restricted. */
export function isEmptyForm(form: LogFilterForm): boolean {
  return isSameForm(form, EMPTY_FILTER_FORM);
}

/** @returns whether both ask for the same. */
export function isSameForm(one: LogFilterForm, other: LogFilterForm): boolean {
  const [a, b] = [normal(one), normal(other)];
  return FIELDS.every((field) => a[field] === b[field]);
}

/** Every field, in the order of the sentence. */
export const FIELDS = [
  'period',
  'from',
  'to',
  'site',
  'agent',
  'tag',
  'department',
  'outcome',
  'state',
  'followUp',
  'edited',
  'text',
] as const satisfies readonly (keyof LogFilterForm)[];

/** What restricts nothing is left out: days of another period, a period between no days, spaces. */
function normal(form: LogFilterForm): LogFilterForm {
  const { period, from, to } = form;
  const isOpen = period === 'between' && from === '' && to === '';
  const days = period === 'between' ? { from, to } : { from: '', to: '' };
  return { ...form, ...days, period: isOpen ? 'any' : period, text: form.text.trim() };
}

/** @returns the filter that the form asks for today; "to" includes that whole day. */
export function toLogFilter(form: LogFilterForm, today: string): LogFilter {
  const { from, to } = daysOf(form, today);
  const fromMs = startOfDay(from, 0);
  const toMs = startOfDay(to, 1);
  const text = form.text.trim();
  return {
    ...(fromMs !== null && { fromMs }),
    ...(toMs !== null && { toMs }),
    ...(form.site && { site: form.site }),
    ...(form.agent && { agent: form.agent }),
    ...(form.tag && { tag: form.tag }),
    ...(form.department && { department: form.department }),
    ...(form.outcome && { outcome: form.outcome }),
    ...(form.state && { state: form.state }),
    ...(form.followUp === 'due' && { followUpUntil: today }),
    ...(form.followUp === 'planned' && { followUp: true }),
    ...(form.edited && { edited: form.edited === 'edited' }),
    ...(text && { text }),
  };
}

/** @returns first and last day of the form's period, `2026-11-30`; empty: open. */
export function daysOf({ period, from, to }: LogFilterForm, today: string): { from: string; to: string } {
  if (period === 'any') return { from: '', to: '' };
  if (period === 'between') return { from, to };
  const start = startOfDay(today, 1 - DAYS[period]);
  return { from: start === null ? '' : dayOf(start), to: today };
}

/** @returns the day in the person's own zone, `2026-11-30`. */
export function dayOf(atMs: number): string {
  const date = new Date(atMs);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Midnight in the person's own zone, some days after that day, in epoch milliseconds; null when it is no day. */
function startOfDay(day: string, daysAfter: number): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) return null;
  const [, year, month, date] = parts.map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  return new Date(year, month - 1, date + daysAfter).getTime();
}
