/** Edited replies can be found, and tell what a lead found who looked at them afterwards. Frozen. */
export const stores = {
  engagements: 'id, [customerId+intendedAt], intendedAt, *postKeys, unsettledSince, unlinkedSince, editedAt',
};

/** Changes a row of `engagements` in place. */
export function upgradeEngagement(row: Record<string, unknown>): void {
  row.review = null;
  const { response, differences, state } = row;
  const isEdited = response !== null && Array.isArray(differences) && differences.length > 0;
  if (isEdited && (state === 'inserted' || state === 'posted')) row.editedAt = row.intendedAt;
}
