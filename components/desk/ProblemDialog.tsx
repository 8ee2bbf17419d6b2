import { useEffect, useRef, useState } from 'preact/hooks';
import { messages } from '../../lib/messages';
import { TextArea } from '../controls/TextArea';
import { ActionDialog } from './ActionDialog';

const words = messages.desk.supervision;

interface ProblemDialogProps {
  readonly onClose: () => void;
  /** @returns whether it was noted. */
  readonly onNote: (note: string) => Promise<boolean>;
}

/** Asks what is wrong with a reply. */
export function ProblemDialog({ onClose, onNote }: ProblemDialogProps) {
  const [note, setNote] = useState('');
  const [isChecked, setChecked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const save = async () => {
    setChecked(true);
    if (note.trim() !== '' && (await onNote(note))) onClose();
  };
  return (
    <ActionDialog
      title={words.problemTitle}
      action={words.problemButton}
      look="danger"
      onClose={onClose}
      onAction={save}
    >
      <p>{words.problemBody}</p>
      <TextArea
        label={words.note}
        value={note}
        lines={3}
        inputRef={field}
        error={isChecked && note.trim() === '' ? words.noteMissing : null}
        onInput={setNote}
      />
    </ActionDialog>
  );
}
