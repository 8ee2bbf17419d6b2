import type { Engagement } from '../domain/engagement';
import type { RapportDatabase } from './database';

/** @returns where the engagement belongs among these ids, which are newest first; it stands before its equals. */
export async function placeInLog(
  db: RapportDatabase,
  ids: readonly string[],
  { intendedAt }: Pick<Engagement, 'intendedAt'>,
): Promise<number> {
  const isNewer = async (index: number) => {
    const other = await db.engagements.get(ids[index] ?? '');
    return other !== undefined && other.intendedAt > intendedAt;
  };
  // Nearly always it is the newest of all.
  if (ids.length === 0 || !(await isNewer(0))) return 0;
  let before = 1;
  let end = ids.length;
  while (before < end) {
    const middle = (before + end) >> 1;
    if (await isNewer(middle)) before = middle + 1;
    else end = middle;
  }
  return before;
}
