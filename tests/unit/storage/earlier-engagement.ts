import type { EngagementRow } from '../../../lib/storage/rows';

/** @returns an engagement as the fourth version of the database kept it: one approver, no differences. */
export function earlierEngagement({
  differences: _differences,
  review: _review,
  response,
  ...rest
}: EngagementRow): object {
  if (response === null) return { ...rest, response };
  const { approvers: _approvers, packHash: _packHash, ...used } = response;
  return { ...rest, response: used };
}

/** @returns the same engagement as it is after a row of before was brought to the newest shape. */
export function withoutApprovers(row: EngagementRow): EngagementRow {
  return { ...row, response: row.response && { ...row.response, approvers: [] } };
}
