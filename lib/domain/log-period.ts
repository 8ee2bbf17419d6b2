import * as z from 'zod/mini';

/** Which days; all but `between` are relative: they move on with the days. */
export const PeriodSchema = z.enum(['any', 'today', 'week', 'month', 'between']);
export type Period = z.infer<typeof PeriodSchema>;
