import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';

const words = messages.desk.responses.retire;

export interface RetireDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly onRetire: () => Promise<boolean>;
}

/** Says what retiring means, and asks. */
export function RetireDialog({ title, onClose, onRetire }: RetireDialogProps) {
  const retire = async () => {
    await onRetire();
    onClose();
  };
  return (
    <Dialog
      title={words.title(title)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{messages.desk.cancel}</Button>
          <Button look="danger" onClick={() => void retire()}>
            {words.button}
          </Button>
        </>
      }
    >
      <p>{words.body}</p>
    </Dialog>
  );
}
