import type { CheckedReply, GuardFinding } from '../domain/guard';
import { guards } from '../guards';

/** Runs every guard over a reply. @returns all findings, those that stop it first. */
export function checkReply(reply: CheckedReply): GuardFinding[] {
  return guards
    .map((guard) => guard.check(reply))
    .filter((finding) => finding !== null)
    .toSorted((a, b) => ORDER[a.level] - ORDER[b.level]);
}

/** @returns whether any finding forbids the insertion. */
export function isStopped(findings: readonly GuardFinding[]): boolean {
  return findings.some((finding) => finding.level === 'stop');
}

const ORDER = { stop: 0, confirm: 1, note: 2 };
