import type { Engagement } from '../domain/engagement';
import type { OperationDraft } from '../domain/operation';
import type { Result } from '../domain/result';
import { messages } from '../messages';
import { type AppendMoment, appendOperations } from '../storage/ledger';
import type { EngagementRow } from '../storage/rows';
import { attempt, Refusal } from './attempt';
import type { Store } from './store';

/** @throws Refusal when it is not in the log. */
export async function readEngagement({ db }: Store, id: string): Promise<EngagementRow> {
  const engagement = await db.engagements.get(id);
  if (!engagement) throw new Refusal('unknown-engagement', messages.errors.unknownEngagement);
  return engagement;
}

/**
 * Appends what `decide` asks for on one engagement, judged by its state inside the transaction. Null: nothing to do,
 * it already is so. @returns the engagement as it is afterwards.
 */
export function changeEngagement(
  store: Store,
  id: string,
  decide: (
    engagement: EngagementRow,
    moment: AppendMoment,
  ) => Pick<OperationDraft, 'kind' | 'payload'> | null,
): Promise<Result<Engagement>> {
  return attempt(async () => {
    await appendOperations(store, async (moment) => {
      const engagement = await readEngagement(store, id);
      const change = decide(engagement, moment);
      return change ? [engagementOperation(engagement, change)] : [];
    });
    return readEngagement(store, id);
  });
}

/** @returns the change as an operation on that engagement. */
export function engagementOperation(
  { id, demo, response }: Engagement,
  change: Pick<OperationDraft, 'kind' | 'payload'>,
): OperationDraft {
  const used = response && { responseId: response.id, responseVersion: response.version };
  return { ...change, entityId: id, demo, ...used };
}
