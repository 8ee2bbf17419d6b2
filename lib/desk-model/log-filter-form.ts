import type { Department } from '../domain/department';
import type { EngagementState, Outcome } from '../domain/engagement';
import type { LogFilter } from '../domain/log-filter';

/** The filter bar as the person filled it in; empty strings do not restrict. Days are `2026-11-30`, own zone. */
export interface LogFilterForm {
  readonly from: string;
  readonly to: string;
  readonly site: string;
  readonly agent: string;
  readonly tag: string;
  readonly department: Department | '';
  readonly outcome: Outcome | '';
  readonly state: EngagementState | '';
  readonly text: string;
}

export const EMPTY_FILTER_FORM: LogFilterForm = {
  from: '',
  to: '',
  site: '',
  agent: '',
  tag: '',
  department: '',
  outcome: '',
  state: '',
  text: '',
};

/** @returns whether nothing is restricted. */
export function isEmptyForm(form: LogFilterForm): boolean {
  return Object.values(form).every((value) => value.trim() === '');
}

/** @returns the filter that the form asks for; "to" includes that whole day. */
export function toLogFilter(form: LogFilterForm): LogFilter {
  const fromMs = startOfDay(form.from, 0);
  const toMs = startOfDay(form.to, 1);
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
    ...(text && { text }),
  };
}

/** Midnight in the person's own zone, some days after that day, in epoch milliseconds; null when it is no day. */
function startOfDay(day: string, daysAfter: number): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) return null;
  const [, year, month, date] = parts.map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  return new Date(year, month - 1, date + daysAfter).getTime();
}
