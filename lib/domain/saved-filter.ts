import * as z from 'zod/mini';
import { LogFilterFormSchema } from './log-filter-form';

/** A filter of the log under a name; relative periods stay relative. */
export const SavedFilterSchema = z.object({
  id: z.string(),
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  form: LogFilterFormSchema,
});
export type SavedFilter = z.infer<typeof SavedFilterSchema>;
