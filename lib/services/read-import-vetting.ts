import type { Approval, Vetting } from '../domain/response';
import { messages } from '../messages';
import { readDate, readLine, readStatus } from './import-cells';
import { readApprovals } from './import-lists';
import type { ReadField, RowFindings } from './parse-response-row';

const { importReasons: reasons } = messages.errors;
const DRAFT: Vetting = { status: 'draft', approvals: [], expiresAt: null };

/** Reads how far it was approved. Without approver, role, day and expiry it is a draft, whatever its status says. */
export function readVetting(read: ReadField, { errors, notes }: RowFindings, nowMs: number): Vetting {
  const approvals = readGiven(read);
  const expiresAt = read('expiresAt', (cell) => readDate(cell, true), null);
  const status = read('status', readStatus, null);
  const last = approvals.at(-1);
  if (approvals.some(({ at }) => at > nowMs)) {
    errors.push({ field: 'approvedAt', reason: reasons.approvedLater });
  }
  if (last && expiresAt !== null && expiresAt <= last.at) {
    errors.push({ field: 'expiresAt', reason: reasons.expiresEarlier });
  }
  if (status === 'draft') return DRAFT;
  if (status === 'in-review' || !last || expiresAt === null) {
    if (status !== null) notes.push({ field: 'status', reason: noteOn(status) });
    return DRAFT;
  }
  return { status: status ?? 'approved', approvals: [...approvals], expiresAt };
}

function noteOn(status: string): string {
  return status === 'in-review' ? reasons.reviewedAgain : reasons.notVetted(status);
}

/** A list of approvals, or the one that three columns tell. */
function readGiven(read: ReadField): readonly Approval[] {
  const given = read('approvals', readApprovals, []);
  const name = read('approverName', readLine, '');
  const role = read('approverRole', readLine, '');
  const at = read('approvedAt', (cell) => readDate(cell, false), null);
  if (given.length > 0) return given;
  return name === '' || role === '' || at === null ? [] : [{ name, role, at, note: '' }];
}
