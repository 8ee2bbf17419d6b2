import * as z from 'zod/mini';

/** How many of the edited replies of each week somebody looks at. */
export const SupervisionSchema = z.object({ percent: z.int().check(z.minimum(1), z.maximum(100)) });
type Supervision = z.infer<typeof SupervisionSchema>;

export const DEFAULT_SUPERVISION: Supervision = { percent: 10 };

const WEEK_MS = 7 * 24 * 60 * 60_000;
/** 5 January 1970 was the first Monday of the clock. */
const FIRST_MONDAY_MS = 4 * 24 * 60 * 60_000;

/** @returns when the week began, Monday 00:00 UTC: the same for everybody. Epoch milliseconds. */
export function weekStart(atMs: number, weeksBefore = 0): number {
  const weeks = Math.floor((atMs - FIRST_MONDAY_MS) / WEEK_MS) - weeksBefore;
  return FIRST_MONDAY_MS + weeks * WEEK_MS;
}
