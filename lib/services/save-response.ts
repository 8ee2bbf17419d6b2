import { type GivenResponseContent, type Response, ResponseSchema } from '../domain/response';
import type { Result } from '../domain/result';
import { hasBrokenSlot } from '../domain/slots';
import { messages } from '../messages';
import { appendOperations } from '../storage/ledger';
import { attempt, Refusal } from './attempt';
import { readResponse, savedOperation } from './response-change';
import type { Store } from './store';

export interface SaveResponseInput extends GivenResponseContent {
  /** Null: a new response. */
  readonly id: string | null;
}

/**
 * Saves a new draft, or a new version of a response as a draft. The version before stays as it was, but is no longer
 * offered: what was approved is that text, not this one.
 */
export function saveResponse(store: Store, { id, ...content }: SaveResponseInput): Promise<Result<Response>> {
  const responseId = id ?? store.environment.newId();
  return attempt(async () => {
    await appendOperations(store, async () => {
      const latest = id === null ? null : await readResponse(store, id);
      const response = {
        ...content,
        id: responseId,
        version: (latest?.version ?? 0) + 1,
        status: 'draft',
        expiresAt: null,
        demo: latest?.demo ?? false,
      };
      const parsed = ResponseSchema.safeParse(response);
      if (!parsed.success || parsed.data.title.trim() === '' || parsed.data.body.trim() === '') {
        throw new Refusal('bad-response', messages.errors.badResponse);
      }
      if (hasBrokenSlot(parsed.data.body)) throw new Refusal('broken-slot', messages.errors.brokenSlot);
      const { body, lockedBlocks, disclosures } = parsed.data;
      if ([...lockedBlocks, ...disclosures].some((wording) => !body.includes(wording))) {
        throw new Refusal('wording-missing', messages.errors.wordingMissing);
      }
      return [savedOperation(parsed.data)];
    });
    return readResponse(store, responseId);
  });
}
