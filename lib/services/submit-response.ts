import type { Response } from '../domain/response';
import type { Result } from '../domain/result';
import { messages } from '../messages';
import { Refusal } from './attempt';
import { changeResponse, requireVersion } from './response-change';
import type { Store } from './store';

export interface SubmitInput {
  readonly id: string;
  /** The version that was read. */
  readonly version: number;
  /** Who submits it. */
  readonly name: string;
  /** What the reviewers should know; may be empty. */
  readonly note: string;
}

/** Hands a draft to those who have to approve it. */
export function submitResponse(store: Store, input: SubmitInput): Promise<Result<Response>> {
  const name = input.name.trim();
  const note = input.note.trim();
  return changeResponse(store, input.id, (latest) => {
    requireVersion(latest, input.version);
    if (latest.status === 'in-review') return null;
    if (latest.status !== 'draft') throw new Refusal('not-submittable', messages.errors.notSubmittable);
    if (name === '') throw new Refusal('bad-submission', messages.errors.badSubmission);
    return { kind: 'response.submitted', payload: { version: latest.version, name, note } };
  });
}
