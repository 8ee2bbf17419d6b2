import type { Department } from '../domain/department';
import type { Difference } from '../domain/difference';
import { toEngagedPost } from '../domain/engaged-post';
import type { Engagement, UsedResponse } from '../domain/engagement';
import type { Post } from '../domain/post';
import { isUsable, type Response } from '../domain/response';
import type { Result } from '../domain/result';
import { messages } from '../messages';
import { type AppendMoment, appendNew } from '../storage/ledger';
import type { OneTransaction } from '../storage/one-transaction';
import { attempt, Refusal } from './attempt';
import { madeReady } from './customer-operations';
import { askCustomer } from './find-customer';
import type { Store } from './store';

interface BeginInput {
  readonly post: Post;
  /** Why the post counts as about the brand. */
  readonly reason: string | null;
  /** Null: written by hand. */
  readonly response: Response | null;
  /** The text that is about to be inserted. */
  readonly text: string;
  /** How it differs from the approved one; absent: not at all. */
  readonly differences?: readonly Difference[];
  /** Who should answer it; absent: nobody said. */
  readonly department?: Department | null;
  /** Ids of the responses that were suggested, the best first; absent: not known. */
  readonly suggested?: readonly string[] | null;
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
    const [engagement] = await appendNew(
      store,
      (one) => askFor(store, one, input),
      (moment, known) => {
        const response = input.response && usedResponse(known.latest?.value, input.response, moment);
        const { customer, creation } = madeReady(store.environment, input.post, known.customer?.value);
        const { account, text, differences = [], department = null, suggested = null } = input;
        const post = toEngagedPost(input.post, input.reason);
        return [
          ...creation,
          {
            kind: 'engagement.intended',
            entityId: id,
            payload: {
              customerId: customer.id,
              post,
              account,
              response,
              text,
              differences,
              department,
              suggested,
            },
            demo: customer.demo,
            ...(response && { responseId: response.id, responseVersion: response.version }),
          },
        ];
      },
    );
    if (!engagement) throw new Error('No engagement was made');
    return engagement;
  });
}

/** What the answer turns on: who the author is, and what became of the chosen response. */
function askFor({ db }: Store, one: OneTransaction, { post, response }: BeginInput) {
  return { customer: askCustomer(db, one, post), latest: response && one.get(db.responses, response.id) };
}

function usedResponse(latest: Response | undefined, chosen: Response, { atMs }: AppendMoment): UsedResponse {
  const approval = latest?.approvals.at(-1);
  if (!latest || !approval || latest.version !== chosen.version || !isUsable(latest, atMs)) {
    throw new Refusal('response-changed', messages.errors.responseChanged);
  }
  const { id, version, title } = latest;
  const approvers = latest.approvals.map(({ note: _note, ...approver }) => approver);
  return { id, version, title, approver: approval.name, approvers, packHash: latest.packHash };
}
