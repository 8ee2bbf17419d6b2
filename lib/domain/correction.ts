import * as z from 'zod/mini';
import { DepartmentSchema } from './department';
import { OutcomeSchema } from './engagement';

const CALENDAR_DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** What may be set or put right on an engagement afterwards; each is an operation. */
export const CorrectionSchema = z.discriminatedUnion('field', [
  z.object({ field: z.literal('outcome'), value: OutcomeSchema }),
  z.object({ field: z.literal('department'), value: z.nullable(DepartmentSchema) }),
  z.object({ field: z.literal('followUpOn'), value: z.nullable(z.string().check(z.regex(CALENDAR_DAY))) }),
  z.object({ field: z.literal('account'), value: z.nullable(z.string().check(z.minLength(1))) }),
]);
export type Correction = z.infer<typeof CorrectionSchema>;
