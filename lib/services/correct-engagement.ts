import { type Correction, CorrectionSchema } from '../domain/correction';
import type { Engagement } from '../domain/engagement';
import { failure, type Result } from '../domain/result';
import { messages } from '../messages';
import { Refusal } from './attempt';
import { changeEngagement } from './engagement-change';
import type { Store } from './store';

export type CorrectInput = Correction & { readonly engagementId: string };

/** Sets or corrects one field of an entry, by an operation: what was there before stays in the ledger. */
export async function correctEngagement(store: Store, input: CorrectInput): Promise<Result<Engagement>> {
  const parsed = CorrectionSchema.safeParse(input);
  if (!parsed.success) return failure('bad-correction', messages.errors.badCorrection);
  const { field, value } = parsed.data;
  return changeEngagement(store, input.engagementId, (engagement) => {
    if (engagement.state === 'withdrawn') throw new Refusal('withdrawn', messages.errors.withdrawnAlready);
    return engagement[field] === value ? null : { kind: 'engagement.corrected', payload: { field, value } };
  });
}
