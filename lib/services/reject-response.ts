import { RejectionSchema, type Response } from '../domain/response';
import type { Result } from '../domain/result';
import { messages } from '../messages';
import { Refusal } from './attempt';
import { changeResponse, requireVersion } from './response-change';
import type { Store } from './store';

export interface RejectInput {
  readonly id: string;
  /** The version that was read. */
  readonly version: number;
  /** Who rejects. */
  readonly name: string;
  readonly role: string;
  readonly reason: string;
}

/** Brings a version in review back to draft; what was approved of it no longer counts. */
export function rejectResponse(store: Store, input: RejectInput): Promise<Result<Response>> {
  return changeResponse(store, input.id, (latest, { atMs }) => {
    requireVersion(latest, input.version);
    const rejection = RejectionSchema.safeParse({
      name: input.name.trim(),
      role: input.role.trim(),
      at: atMs,
      reason: input.reason.trim(),
    });
    if (!rejection.success) throw new Refusal('bad-rejection', messages.errors.badRejection);
    if (latest.status !== 'in-review') throw new Refusal('not-in-review', messages.errors.notInReview);
    const { version } = latest;
    return { kind: 'response.rejected', payload: { version, rejection: rejection.data } };
  });
}
