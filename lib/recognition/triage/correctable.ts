import { DepartmentSchema } from '../../domain/department';
import type { LearnedRow } from '../../domain/learned-row';
import { LIFECYCLE_STAGES, SENTIMENTS } from '../../domain/triage';

/** Stands for none of the labels that are learned together. */
export const NONE = '';

/** Intents of which a post has one at most. */
const EXCLUSIVE: readonly string[] = [
  'product-idea',
  'bug-report',
  'purchase-intent',
  'press',
  'job-seeker',
  'vendor',
  'peer-help',
  'spam',
];
/** These stay until they are taken away by name. */
const GRAVE: readonly string[] = ['legal-or-safety-risk', 'adverse-event', 'cancel-risk'];

/**
 * @param said labels that corrections of that kind named
 * @returns those that are learned together, group by group: of each exactly one is right
 */
export function groupLabels(what: LearnedRow['what'], said: readonly string[]): (readonly string[])[] {
  if (what === 'sentiment') return [SENTIMENTS];
  if (what === 'stage') return [LIFECYCLE_STAGES];
  if (what === 'department') return [DepartmentSchema.options];
  const together = what === 'intent' ? EXCLUSIVE.filter((label) => said.includes(label)) : [];
  const alone = said.filter((label) => !together.includes(label));
  return [...(together.length > 0 ? [[NONE, ...together]] : []), ...alone.map((label) => [NONE, label])];
}

/** @returns which label of a group a correction says is right, by its place; null: it says nothing of them */
export function saidOf({ what, was, value }: LearnedRow, group: readonly string[]): number | null {
  const place = value === null ? -1 : group.indexOf(value);
  if (place >= 0) return place;
  const none = group.indexOf(NONE);
  if (none < 0) return null;
  if (was !== null && group.includes(was)) return none;
  // Taken away by name: of the others nothing is said.
  if (what === 'intent' && was !== null && value === null) return null;
  const saysNothingElse = value === null || (what === 'intent' && value === 'other');
  if (saysNothingElse) return group.some((label) => GRAVE.includes(label)) ? null : none;
  // One of many that may stand side by side was named: the others may be there as well.
  return what === 'intent' && EXCLUSIVE.includes(value) && group.some((label) => EXCLUSIVE.includes(label))
    ? none
    : null;
}
