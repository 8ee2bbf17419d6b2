import type { Engagement } from '../domain/engagement';
import type { Result } from '../domain/result';
import { messages } from '../messages';
import { Refusal } from './attempt';
import { changeEngagement } from './engagement-change';
import type { Store } from './store';

type SettleInput =
  | {
      readonly engagementId: string;
      readonly result: 'inserted';
      /** As the editor holds it; absent: the text that was intended. */
      readonly textInserted?: string;
    }
  | { readonly engagementId: string; readonly result: 'failed'; readonly reason?: string };

/** Records whether the text landed. Saying the same twice records it once. */
export function settleInsertion(store: Store, input: SettleInput): Promise<Result<Engagement>> {
  return changeEngagement(store, input.engagementId, (engagement) => {
    const { state } = engagement;
    if (state === 'withdrawn') throw new Refusal('withdrawn', messages.errors.withdrawnAlready);
    if (input.result === 'inserted') {
      // A reply that was seen or confirmed meanwhile says more than that it was inserted.
      if (state === 'inserted' || state === 'posted') return null;
      if (state === 'failed') throw new Refusal('closed', messages.errors.notInserting);
      const text = input.textInserted ?? engagement.intendedText ?? '';
      return { kind: 'engagement.inserted', payload: { text } };
    }
    if (state === 'failed') return null;
    if (state !== 'intended') throw new Refusal('already-inserted', messages.errors.alreadyInserted);
    return { kind: 'engagement.failed', payload: { reason: input.reason ?? null } };
  });
}
