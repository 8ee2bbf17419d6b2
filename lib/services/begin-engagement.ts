import { toEngagedPost } from '../domain/engaged-post';
import type { Engagement, UsedResponse } from '../domain/engagement';
import type { Post } from '../domain/post';
import { isUsable, type Response } from '../domain/response';
import type { Result } from '../domain/result';
import { messages } from '../messages';
import { type AppendMoment, appendOperations } from '../storage/ledger';
import { madeEngagement } from '../storage/projections';
import { attempt, Refusal } from './attempt';
import { readyCustomer } from './customer-operations';
import type { Store } from './store';

export interface BeginInput {
  readonly post: Post;
  /** Why the post counts as about the brand. */
  readonly reason: string | null;
  /** Null: written by hand. */
  readonly response: Response | null;
  /** The text that is about to be inserted. */
  readonly text: string;
  /** The account the agent posts as here. */
  readonly account: string | null;
}

/**
 * Writes the intent before the page is touched. Refuses when the response is no longer approved in that version,
 * or has expired.
 */
export function beginEngagement(store: Store, input: BeginInput): Promise<Result<Engagement>> {
  const id = store.environment.newId();
  return attempt(async () => {
    const operations = await appendOperations(store, async (moment) => {
      const response = input.response && (await usedResponse(store, input.response, moment));
      const { customer, creation } = await readyCustomer(store, input.post);
      const { account, text } = input;
      const post = toEngagedPost(input.post, input.reason);
      return [
        ...creation,
        {
          kind: 'engagement.intended',
          entityId: id,
          payload: { customerId: customer.id, post, account, response, text },
          demo: customer.demo,
          ...(response && { responseId: response.id, responseVersion: response.version }),
        },
      ];
    });
    return madeEngagement(operations, id);
  });
}

async function usedResponse({ db }: Store, chosen: Response, { atMs }: AppendMoment): Promise<UsedResponse> {
  const latest = await db.responses.get(chosen.id);
  if (!latest?.approval || latest.version !== chosen.version || !isUsable(latest, atMs)) {
    throw new Refusal('response-changed', messages.errors.responseChanged);
  }
  const { id, version, title, approval } = latest;
  return { id, version, title, approver: approval.name };
}
