import { EMPTY_FILTER_FORM, type LogFilterForm, LogFilterFormSchema } from '../domain/log-filter-form';
import { FIELDS } from './log-filter-form';

/** @returns the filter for an address, `period=week&site=x`; empty where nothing is restricted. */
export function formatFilter(form: LogFilterForm): string {
  const set = FIELDS.filter((field) => form[field] !== EMPTY_FILTER_FORM[field]);
  return new URLSearchParams(set.map((field) => [field, form[field]])).toString();
}

/** @returns the filter that an address asks for; null where it names none. A part that does not fit is left out. */
export function parseFilter(query: string): LogFilterForm | null {
  let form: LogFilterForm | null = null;
  for (const [name, value] of new URLSearchParams(query)) {
    const field = FIELDS.find((each) => each === name);
    const parsed = LogFilterFormSchema.safeParse({
      ...(form ?? EMPTY_FILTER_FORM),
      ...(field && { [field]: value }),
    });
    if (field && parsed.success) form = parsed.data;
  }
  return form;
}
