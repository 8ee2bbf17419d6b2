import { emptySubject } from '../../../lib/domain/empty-subject';
import type { WatchSubject } from '../../../lib/domain/watch-subject';

/** A made-up brand with everything empty but what the test gives. */
export function subject(given: Partial<WatchSubject> = {}): WatchSubject {
  return { ...emptySubject('brand-1'), ...given };
}
