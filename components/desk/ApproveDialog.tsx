import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayOf } from '../../lib/desk-model/log-filter-form';
import type { ReviewsModel } from '../../lib/desk-model/reviews-model';
import { missingRoles } from '../../lib/domain/approval-rule';
import { foldText } from '../../lib/domain/fold-text';
import type { Response } from '../../lib/domain/response';
import { messages } from '../../lib/messages';
import type { NeededApprovals } from '../../lib/services/needed-approvals';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { startOfDay } from '../controls/format-time';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import { RoleChoice } from './RoleChoice';

const words = messages.desk.responses.approve;
const review = messages.desk.review;

interface ApproveDialogProps {
  readonly response: Response;
  readonly needed: NeededApprovals;
  /** Who wrote this version; empty: not known. */
  readonly writtenBy: string;
  /** As set on this machine. */
  readonly agentName: string;
  readonly reviews: ReviewsModel;
  readonly nowMs: number;
  readonly onClose: () => void;
  readonly onApproved?: () => void;
}

/** Who approved this version, in which role, until when; and who has to after that. */
export function ApproveDialog(props: ApproveDialogProps) {
  const { response, needed, reviews, nowMs, onClose } = props;
  const before = reviews.reviewer.value;
  const [name, setName] = useState(before.name || props.agentName);
  const [role, setRole] = useState(() => firstRole(needed, before.role));
  const [day, setDay] = useState(() => firstDay(response, before.until));
  const [note, setNote] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const approveButton = useRef<HTMLSpanElement>(null);
  const expiresAt = startOfDay(day);
  const errors = {
    name: name.trim() === '' ? words.nameMissing : null,
    role: role.trim() === '' ? words.roleMissing : null,
    expires: expiresAt === null || expiresAt <= nowMs ? words.expiresMissing : null,
  };
  const isFilled = !errors.name && !errors.role && !errors.expires;
  const wasFilled = useRef(isFilled);
  useLayoutEffect(() => {
    // With all of it known from the last time, Enter approves.
    if (wasFilled.current) approveButton.current?.querySelector('button')?.focus();
  }, []);
  const approve = async () => {
    setChecked(true);
    if (!isFilled || expiresAt === null) return;
    const { id, version } = response;
    reviews.reviewer.value = { name, role, until: day };
    const approved = await reviews.approve({ id, version, name, role, note, expiresAt });
    if (!approved.ok) return setRefusal(approved.problem.sentence);
    onClose();
    props.onApproved?.();
  };
  const errorOf = (error: string | null) => (isChecked ? error : null);
  const isOwn = name.trim() !== '' && foldText(name.trim()) === foldText(props.writtenBy);
  return (
    <Dialog
      title={words.title(response.title)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{messages.desk.cancel}</Button>
          <span ref={approveButton}>
            <Button look="main" onClick={() => void approve()}>
              {words.button}
            </Button>
          </span>
        </>
      }
    >
      <p>{words.body}</p>
      {refusal && (
        <Banner state="stop" urgent>
          {refusal}
        </Banner>
      )}
      <TextField label={words.name} value={name} error={errorOf(errors.name)} onInput={setName} />
      {isOwn && <Banner state="note">{review.approve.own}</Banner>}
      <TextField
        label={words.role}
        hint={words.roleHint}
        value={role}
        error={errorOf(errors.role)}
        onInput={setRole}
      />
      <RoleChoice missing={needed.missing} role={role} onChoose={setRole} />
      <TextField
        type="date"
        label={words.expires}
        hint={words.expiresHint}
        value={day}
        error={errorOf(errors.expires)}
        onInput={setDay}
        onEnter={() => void approve()}
      />
      <TextArea label={review.note} value={note} lines={2} onInput={setNote} />
      {role.trim() !== '' && <After needed={needed} role={role} />}
    </Dialog>
  );
}

/** Whether it can be used after this approval, and who has to approve else. */
function After({ needed, role }: { needed: NeededApprovals; role: string }) {
  const left = missingRoles(needed.roles, [...needed.given, { role }]);
  if (left.length === 0) return null;
  const isNeeded = left.length < needed.missing.length;
  return (
    <p class="quiet" aria-live="polite">
      {isNeeded ? review.approve.stays(left) : review.approve.other}
    </p>
  );
}

/** The role given before, where it is still asked for; else the only one that is left. */
function firstRole({ roles, missing, given }: NeededApprovals, before: string): string {
  if (roles.length === 0) return before;
  const isAskedFor =
    before !== '' && missingRoles(roles, [...given, { role: before }]).length < missing.length;
  if (isAskedFor) return before;
  return missing.length === 1 ? (missing[0] ?? '') : '';
}

/** The day that others have chosen for this version, else the one chosen last. */
function firstDay({ status, expiresAt }: Response, before: string): string {
  return status === 'in-review' && expiresAt !== null ? dayOf(expiresAt) : before;
}
