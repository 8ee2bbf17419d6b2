import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReviewsModel } from '../../lib/desk-model/reviews-model';
import type { Response } from '../../lib/domain/response';
import { messages } from '../../lib/messages';
import { Banner } from '../controls/Banner';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import { ActionDialog } from './ActionDialog';

const words = messages.desk.review;

interface RejectDialogProps {
  readonly response: Response;
  readonly agentName: string;
  readonly reviews: ReviewsModel;
  readonly onClose: () => void;
  readonly onRejected?: () => void;
}

/** Asks why a version is not approved; the author reads it. */
export function RejectDialog({ response, agentName, reviews, onClose, onRejected }: RejectDialogProps) {
  const before = reviews.reviewer.value;
  const [name, setName] = useState(before.name || agentName);
  const [role, setRole] = useState(before.role);
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => reasonField.current?.focus(), []);
  const errors = {
    name: name.trim() === '' ? words.nameMissing : null,
    role: role.trim() === '' ? words.roleMissing : null,
    reason: reason.trim() === '' ? words.reject.reasonMissing : null,
  };
  const reject = async () => {
    setChecked(true);
    if (errors.name || errors.role || errors.reason) return;
    const { id, version } = response;
    reviews.reviewer.value = { ...before, name, role };
    const rejected = await reviews.reject({ id, version, name, role, reason });
    if (!rejected.ok) return setRefusal(rejected.problem.sentence);
    onClose();
    onRejected?.();
  };
  const errorOf = (error: string | null) => (isChecked ? error : null);
  return (
    <ActionDialog
      title={words.reject.title(response.title)}
      action={words.reject.confirm}
      look="danger"
      onClose={onClose}
      onAction={reject}
    >
      <p>{words.reject.body}</p>
      {refusal && (
        <Banner state="stop" urgent>
          {refusal}
        </Banner>
      )}
      <TextArea
        label={words.reject.reason}
        hint={words.reject.reasonHint}
        value={reason}
        lines={3}
        inputRef={reasonField}
        error={errorOf(errors.reason)}
        onInput={setReason}
      />
      <TextField label={words.name} value={name} error={errorOf(errors.name)} onInput={setName} />
      <TextField
        label={words.role}
        hint={words.roleHint}
        value={role}
        error={errorOf(errors.role)}
        onInput={setRole}
      />
    </ActionDialog>
  );
}
