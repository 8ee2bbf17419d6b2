/**
 * Signed packs are kept as they came, by the hash of what was signed. A response tells of which pack it is; an
 * engagement tells all approvers, the pack, and how its text differs from the approved one. Frozen.
 */
export const stores = { packs: 'hash' };

/** Changes a row of `responses` or `responseVersions` in place. */
export function upgradeResponse(row: Record<string, unknown>): void {
  row.packHash = null;
}

/** Changes a row of `engagements` in place. */
export function upgradeEngagement(row: Record<string, unknown>): void {
  row.differences = [];
  const { response } = row;
  if (typeof response !== 'object' || response === null) return;
  row.response = { ...response, approvers: [], packHash: null };
}
