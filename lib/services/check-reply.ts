import type { CheckedReply, GuardFinding } from '../domain/guard';
import type { GuardSetting, ReplyRules } from '../domain/reply-rules';
import { type Guard, guards, isAsApproved } from '../guards';
import { presetOf } from '../presets';

/** How strictly some guards are taken, by id. */
type GuardLevels = Readonly<Record<string, GuardSetting>>;

/** @returns what the team decided, over what its sector's preset says. */
export function guardLevels({ sector, levels }: ReplyRules): GuardLevels {
  const rules = presetOf(sector)?.rules ?? [];
  return { ...Object.fromEntries(rules.map(({ guardId, level }) => [guardId, level])), ...levels };
}

/** Runs every guard over a reply. @returns all findings, those that stop it first. */
export function checkReply(reply: CheckedReply, levels: GuardLevels = {}): GuardFinding[] {
  return guards
    .flatMap((guard) => atLevel(levels[guard.id] ?? null, () => findingOf(guard, reply)))
    .toSorted((a, b) => ORDER[a.level] - ORDER[b.level]);
}

/** What Legal has approved word for word is not asked about again. */
function findingOf(guard: Guard, reply: CheckedReply): GuardFinding | null {
  const finding = guard.check(reply);
  return finding !== null && guard.judgesWording === true && isAsApproved(reply, finding) ? null : finding;
}

function atLevel(setting: GuardSetting | null, check: () => GuardFinding | null): GuardFinding[] {
  if (setting === 'off') return [];
  const finding = check();
  if (finding === null) return [];
  return [setting === null ? finding : { ...finding, level: setting }];
}

/** @returns whether any finding forbids the insertion. */
export function isStopped(findings: readonly GuardFinding[]): boolean {
  return findings.some((finding) => finding.level === 'stop');
}

const ORDER = { stop: 0, confirm: 1, note: 2 };
