import type { Result } from '../domain/result';
import { attempt } from './attempt';
import type { Store } from './store';

/** @returns how many corrections are kept of each watch subject, by its id; empty id: of posts that name none. */
export function countLearned({ db }: Store): Promise<Result<ReadonlyMap<string, number>>> {
  return attempt(async () => {
    const counts = new Map<string, number>();
    await db.learned.each(({ subjectId }) => {
      counts.set(subjectId, (counts.get(subjectId) ?? 0) + 1);
    });
    return counts;
  });
}
