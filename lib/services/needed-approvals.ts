import { missingRoles, neededRoles } from '../domain/approval-rule';
import type { Approval, Response } from '../domain/response';
import type { Settings } from '../domain/settings';
import { presetOf } from '../presets';

type ApprovalSettings = Pick<Settings, 'approvalRules' | 'replyRules'>;

/** How far the approval of a version has come, under the rules as they are now. */
export interface NeededApprovals {
  /** The roles that have to approve it; empty: any one person. */
  readonly roles: readonly string[];
  /** Those in which nobody has approved yet. */
  readonly missing: readonly string[];
  /** The approvals that count: since it was submitted, or since it is being approved again. */
  readonly given: readonly Approval[];
}

/** @returns who has to approve the response, by the team's rules, else by the sector's preset. */
export function neededApprovals(response: Response, settings: ApprovalSettings): NeededApprovals {
  const usual = presetOf(settings.replyRules.sector)?.approverRoles ?? [];
  const roles = neededRoles(response, settings.approvalRules, usual);
  const { status, approvals } = response;
  const given =
    status === 'approved' ? approvals.filter(({ renewsUntil }) => renewsUntil !== undefined) : approvals;
  return { roles, given, missing: missingRoles(roles, given) };
}
