/** A response tells more of itself, and may be approved by several persons: one approval becomes a list. Frozen. */
export const stores = {};

/** What a response of an earlier version did not tell. */
const ADDED = {
  slots: [],
  lockedBlocks: [],
  disclosures: [],
  variantGroup: null,
  jurisdictions: [],
  visibility: 'any',
  effectiveFrom: null,
  sourceUrl: null,
  owner: null,
  links: [],
  rejections: [],
  comments: [],
};

/** Changes a row of `responses` or `responseVersions` in place. */
export function upgradeResponse(row: Record<string, unknown>): void {
  const { approval } = row;
  delete row.approval;
  const isApproval = typeof approval === 'object' && approval !== null;
  Object.assign(row, structuredClone(ADDED), { approvals: isApproval ? [{ ...approval, note: '' }] : [] });
}
