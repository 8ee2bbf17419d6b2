import type { Engagement } from '../domain/engagement';
import type { Result } from '../domain/result';
import { messages } from '../messages';
import { Refusal } from './attempt';
import { changeEngagement } from './engagement-change';
import type { Store } from './store';

/**
 * Records that the person says the reply was posted, also one that was pasted by hand after a failed insertion. One
 * that was already seen or confirmed is left as it is.
 */
export function confirmPosted(
  store: Store,
  { engagementId }: { readonly engagementId: string },
): Promise<Result<Engagement>> {
  return changeEngagement(store, engagementId, (engagement, { atMs }) => {
    if (engagement.state === 'posted') return null;
    if (engagement.state === 'withdrawn') throw new Refusal('withdrawn', messages.errors.withdrawnAlready);
    const payload = { how: 'confirmed', at: atMs, text: null, replyKey: null, permalink: null };
    return { kind: 'engagement.posted', payload };
  });
}
