/**
 * Verdicts that a person put right are kept, each with what is learned from it. An engagement tells which responses
 * were suggested. Frozen.
 */
export const stores = { learned: 'id, postKey' };

/** Changes a row of `engagements` in place. */
export function upgradeEngagement(row: Record<string, unknown>): void {
  row.suggested = null;
}
