import { useState } from 'preact/hooks';
import type { Response } from '../../lib/domain/response';
import type { Result } from '../../lib/domain/result';
import { messages } from '../../lib/messages';
import type { ApproveInput } from '../../lib/services/approve-response';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { startOfDay } from '../controls/format-time';
import { TextField } from '../controls/TextField';

const words = messages.desk.responses.approve;

export interface ApproveDialogProps {
  readonly response: Response;
  readonly nowMs: number;
  readonly onClose: () => void;
  readonly onApprove: (input: ApproveInput) => Promise<Result<Response>>;
}

/** Who approved this version, in which role, until when; all three are needed. */
export function ApproveDialog({ response, nowMs, onClose, onApprove }: ApproveDialogProps) {
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const [day, setDay] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const expiresAt = startOfDay(day);
  const errors = {
    name: name.trim() === '' ? words.nameMissing : null,
    role: role.trim() === '' ? words.roleMissing : null,
    expires: expiresAt === null || expiresAt <= nowMs ? words.expiresMissing : null,
  };
  const approve = async () => {
    setChecked(true);
    if (errors.name || errors.role || errors.expires || expiresAt === null) return;
    const { id, version } = response;
    const approved = await onApprove({ id, version, name, role, expiresAt });
    if (approved.ok) onClose();
    else setRefusal(approved.problem.sentence);
  };
  const errorOf = (error: string | null) => (isChecked ? error : null);
  return (
    <Dialog
      title={words.title(response.title)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{messages.desk.cancel}</Button>
          <Button look="main" onClick={() => void approve()}>
            {words.button}
          </Button>
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
      <TextField
        label={words.role}
        hint={words.roleHint}
        value={role}
        error={errorOf(errors.role)}
        onInput={setRole}
      />
      <TextField
        type="date"
        label={words.expires}
        hint={words.expiresHint}
        value={day}
        error={errorOf(errors.expires)}
        onInput={setDay}
        onEnter={() => void approve()}
      />
    </Dialog>
  );
}
