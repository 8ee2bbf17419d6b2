import { foldText } from '../../lib/domain/fold-text';
import type { Response } from '../../lib/domain/response';
import { messages } from '../../lib/messages';
import type { NeededApprovals } from '../../lib/services/needed-approvals';
import { When } from '../controls/When';

const words = messages.desk.review;

interface ApprovalListProps {
  readonly approvals: Response['approvals'];
  /** Empty: not known. */
  readonly writtenBy: string;
  readonly needed: NeededApprovals;
  readonly nowMs: number;
}

/** Who has approved a version, and who still has to. */
export function ApprovalList({ approvals, writtenBy, needed, nowMs }: ApprovalListProps) {
  return (
    <div>
      {approvals.length === 0 && (
        <p>
          {words.page.approvals} <span class="quiet">{words.page.nobodyYet}</span>
        </p>
      )}
      {approvals.map(({ name, role, at, note }) => (
        <p key={`${role}${name}${at}`} class="user-text" dir="auto">
          {messages.desk.responses.detail.approvedBy(name, role)}, <When atMs={at} nowMs={nowMs} />
          {writtenBy !== '' && foldText(name) === foldText(writtenBy) && ` (${words.approve.wroteIt})`}
          {note && <span class="quiet">: {note}</span>}
        </p>
      ))}
      {needed.missing.length > 0 && <p class="strong">{words.approve.missing(needed.missing)}</p>}
    </div>
  );
}
