import type { Intent } from './triage';

/** Beside these a post is nothing else. */
const ALONE: ReadonlySet<Intent> = new Set(['spam', 'other']);
/** As whom somebody writes: as one of these at most. */
const ROLES: ReadonlySet<Intent> = new Set(['press', 'job-seeker', 'vendor', 'purchase-intent']);

/** @returns whether a post cannot be both; an intent does not exclude itself */
export function excludes(one: Intent, other: Intent): boolean {
  if (one === other) return false;
  return ALONE.has(one) || ALONE.has(other) || (ROLES.has(one) && ROLES.has(other));
}
