import { useEffect, useRef, useState } from 'preact/hooks';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { TextArea } from '../controls/TextArea';

const words = messages.desk.supervision;

export interface ProblemDialogProps {
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
    <Dialog
      title={words.problemTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{messages.desk.cancel}</Button>
          <Button look="danger" onClick={() => void save()}>
            {words.problemButton}
          </Button>
        </>
      }
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
    </Dialog>
  );
}
