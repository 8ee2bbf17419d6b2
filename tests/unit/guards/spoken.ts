import type { CheckedReply } from '../../../lib/domain/guard';
import { guards } from '../../../lib/guards';
import { checkedReply } from '../domain/checked-reply';

/** @returns the words that the guard points at; empty: it speaks of the whole; null: it keeps quiet. */
export function spokenBy(
  guardId: string,
  text: string,
  given: Parameters<typeof checkedReply>[1] = {},
): readonly string[] | null {
  const guard = guards.find(({ id }) => id === guardId);
  if (guard === undefined) throw new Error(`No guard is called ${guardId}`);
  const reply: CheckedReply = checkedReply(text, given);
  const finding = guard.check(reply);
  return finding && (finding.spans ?? []).map(({ start, end }) => text.slice(start, end));
}
