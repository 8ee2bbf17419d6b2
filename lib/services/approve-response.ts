import { missingRoles } from '../domain/approval-rule';
import { foldText } from '../domain/fold-text';
import type { Response } from '../domain/response';
import type { Result } from '../domain/result';
import { messages } from '../messages';
import { Refusal } from './attempt';
import { readSettings } from './load-settings';
import { type NeededApprovals, neededApprovals } from './needed-approvals';
import { changeResponse } from './response-change';
import type { Store } from './store';

export interface ApproveInput {
  readonly id: string;
  /** The version that was read; absent: the latest. */
  readonly version?: number;
  /** Who approves. */
  readonly name: string;
  readonly role: string;
  readonly note?: string;
  /** Epoch milliseconds UTC. */
  readonly expiresAt: number;
}

/**
 * Records that a named person approves the latest version until a day. It can be used once all have approved whom
 * the rules ask for; approving again renews it.
 */
export function approveResponse(store: Store, input: ApproveInput): Promise<Result<Response>> {
  const { expiresAt } = input;
  const name = input.name.trim();
  const role = input.role.trim();
  return changeResponse(store, input.id, async (latest, { atMs }) => {
    if (name === '' || role === '') throw new Refusal('bad-approval', messages.errors.badApproval);
    if (!Number.isInteger(expiresAt) || expiresAt <= atMs) {
      throw new Refusal('expiry-passed', messages.errors.expiryPassed);
    }
    if (latest.status === 'retired') throw new Refusal('retired', messages.errors.retiredResponse);
    const { version } = latest;
    if (input.version !== undefined && input.version !== version) {
      throw new Refusal('approval-outdated', messages.errors.approvalOutdated);
    }
    const needed = neededApprovals(latest, await readSettings(store.db));
    refuseAlone(latest, needed, name);
    const approval = { name, role, at: atMs, note: input.note?.trim() ?? '' };
    const completes = missingRoles(needed.roles, [...needed.given, approval]).length === 0;
    return { kind: 'response.approved', payload: { version, approval, expiresAt, completes } };
  });
}

/** Where several have to approve, nobody does so past a review, or for another. */
function refuseAlone({ status }: Response, { roles, missing, given }: NeededApprovals, name: string): void {
  if (roles.length < 2) return;
  if (status === 'draft') {
    throw new Refusal('needs-review', messages.errors.needsReview(roles.join(', ')));
  }
  const earlier = given.find((approval) => foldText(approval.name) === foldText(name));
  if (earlier && missing.length > 0) {
    throw new Refusal('approved-already', messages.errors.approvedAlready(earlier.name, earlier.role));
  }
}
