import * as z from 'zod/mini';
import { DepartmentSchema } from './department';
import { EngagementStateSchema, OutcomeSchema } from './engagement';
import { PeriodSchema } from './log-period';

/** Longest word, name or day that a filter holds, in UTF-16 code units. */
const MAX_LENGTH = 500;
const words = z.string().check(z.maxLength(MAX_LENGTH));
const none = z.literal('');

/** The filter as a person fills it in; what is empty does not restrict. Days are `2026-11-30`, own zone. */
export const LogFilterFormSchema = z.object({
  period: PeriodSchema,
  /** Of the period `between` only. */
  from: words,
  to: words,
  site: words,
  agent: words,
  tag: words,
  department: z.union([DepartmentSchema, none]),
  outcome: z.union([OutcomeSchema, none]),
  state: z.union([EngagementStateSchema, none]),
  followUp: z.union([z.enum(['due', 'planned']), none]),
  /** Absent in filters that were saved before it could be asked for. */
  edited: z._default(z.union([z.enum(['edited', 'unedited']), none]), ''),
  text: words,
});
export type LogFilterForm = z.infer<typeof LogFilterFormSchema>;

export const EMPTY_FILTER_FORM: LogFilterForm = {
  period: 'any',
  from: '',
  to: '',
  site: '',
  agent: '',
  tag: '',
  department: '',
  outcome: '',
  state: '',
  followUp: '',
  edited: '',
  text: '',
};
