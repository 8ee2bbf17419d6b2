import type { OperationDraft } from '../domain/operation';
import type { Response } from '../domain/response';
import type { Result } from '../domain/result';
import { messages } from '../messages';
import { type AppendMoment, appendOperations } from '../storage/ledger';
import { attempt, Refusal } from './attempt';
import type { Store } from './store';

/** @throws Refusal when it is not in the library. */
export async function readResponse({ db }: Store, id: string): Promise<Response> {
  const response = await db.responses.get(id);
  if (!response) throw new Refusal('unknown-response', messages.errors.unknownResponse);
  return response;
}

type ResponseChange = Pick<OperationDraft, 'kind' | 'payload'>;

/** Appends what `decide` asks for on the latest version of a response. Null: it already is so. */
export function changeResponse(
  store: Store,
  id: string,
  decide: (latest: Response, moment: AppendMoment) => ResponseChange | null | Promise<ResponseChange | null>,
): Promise<Result<Response>> {
  return attempt(async () => {
    await appendOperations(store, async (moment) => {
      const latest = await readResponse(store, id);
      const change = await decide(latest, moment);
      return change ? [responseOperation(latest, change)] : [];
    });
    return readResponse(store, id);
  });
}

/** @throws Refusal when another version was read than is there now. */
export function requireVersion({ version }: Response, read: number): void {
  if (version !== read) throw new Refusal('response-outdated', messages.errors.responseOutdated);
}

/** @returns the change as an operation on that version of the response. */
export function responseOperation({ id, version, demo }: Response, change: ResponseChange): OperationDraft {
  return { ...change, entityId: id, demo, responseId: id, responseVersion: version };
}

/** @returns the operation that saves this version, as a draft: only an approval makes it usable. */
export function savedOperation(response: Response): OperationDraft {
  const draft: Response = {
    ...response,
    status: 'draft',
    approvals: [],
    rejections: [],
    comments: [],
    expiresAt: null,
  };
  return responseOperation(response, { kind: 'response.saved', payload: { response: draft } });
}
