import { useState } from 'preact/hooks';
import type { ReviewsModel } from '../../lib/desk-model/reviews-model';
import type { Response } from '../../lib/domain/response';
import { messages } from '../../lib/messages';
import { Banner } from '../controls/Banner';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import { ActionDialog } from './ActionDialog';

const words = messages.desk.review;

interface SubmitDialogProps {
  readonly response: Response;
  /** Roles that have to approve; empty: any one person. */
  readonly roles: readonly string[];
  readonly agentName: string;
  readonly reviews: ReviewsModel;
  readonly onClose: () => void;
}

/** Hands a draft to those who have to approve it, with a note for them. */
export function SubmitDialog({ response, roles, agentName, reviews, onClose }: SubmitDialogProps) {
  const [name, setName] = useState(agentName);
  const [note, setNote] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const error = name.trim() === '' ? words.nameMissing : null;
  const submit = async () => {
    setChecked(true);
    if (error) return;
    const { id, version } = response;
    const submitted = await reviews.submit({ id, version, name, note });
    if (submitted.ok) onClose();
    else setRefusal(submitted.problem.sentence);
  };
  return (
    <ActionDialog
      title={words.submit.title(response.title)}
      action={words.submit.button}
      onClose={onClose}
      onAction={submit}
    >
      <p>{words.submit.body(roles)}</p>
      {refusal && (
        <Banner state="stop" urgent>
          {refusal}
        </Banner>
      )}
      <TextField label={words.name} value={name} error={isChecked ? error : null} onInput={setName} />
      <TextArea label={words.note} hint={words.submit.noteHint} value={note} lines={3} onInput={setNote} />
    </ActionDialog>
  );
}
