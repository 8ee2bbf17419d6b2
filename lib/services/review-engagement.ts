import type { Engagement, Verdict } from '../domain/engagement';
import type { Result } from '../domain/result';
import { messages } from '../messages';
import { Refusal } from './attempt';
import { changeEngagement } from './engagement-change';
import type { Store } from './store';

interface ReviewInput {
  readonly engagementId: string;
  readonly verdict: Verdict;
  /** A problem needs one. */
  readonly note: string;
}

/** Records what was found by looking at an edited reply; looking again replaces it, and both stay in the ledger. */
export function reviewEngagement(
  store: Store,
  { engagementId, verdict, note }: ReviewInput,
): Promise<Result<Engagement>> {
  const said = note.trim();
  return changeEngagement(store, engagementId, ({ review }) => {
    if (verdict === 'problem' && said === '')
      throw new Refusal('no-note', messages.desk.supervision.noteMissing);
    if (review?.verdict === verdict && review.note === said) return null;
    return { kind: 'engagement.reviewed', payload: { verdict, note: said } };
  });
}
