import type { Response } from '../domain/response';
import type { Result } from '../domain/result';
import { messages } from '../messages';
import { Refusal } from './attempt';
import { changeResponse } from './response-change';
import type { Store } from './store';

export interface ApproveInput {
  readonly id: string;
  /** The version that was read; absent: the latest. */
  readonly version?: number;
  /** Who approves. */
  readonly name: string;
  readonly role: string;
  /** Epoch milliseconds UTC. */
  readonly expiresAt: number;
}

/** Records that a named person approves the latest version until a day. Approving again renews it. */
export function approveResponse(store: Store, input: ApproveInput): Promise<Result<Response>> {
  const name = input.name.trim();
  const role = input.role.trim();
  return changeResponse(store, input.id, (latest, { atMs }) => {
    if (name === '' || role === '') throw new Refusal('bad-approval', messages.errors.badApproval);
    if (!Number.isInteger(input.expiresAt) || input.expiresAt <= atMs) {
      throw new Refusal('expiry-passed', messages.errors.expiryPassed);
    }
    if (latest.status === 'retired') throw new Refusal('retired', messages.errors.retiredResponse);
    const { version } = latest;
    if (input.version !== undefined && input.version !== version) {
      throw new Refusal('approval-outdated', messages.errors.approvalOutdated);
    }
    const approval = { name, role, at: atMs, note: '' };
    return { kind: 'response.approved', payload: { version, approval, expiresAt: input.expiresAt } };
  });
}
