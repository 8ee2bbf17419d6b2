import { messages } from '../../lib/messages';
import { ActionDialog } from './ActionDialog';

const words = messages.desk.responses.retire;

interface RetireDialogProps {
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
    <ActionDialog
      title={words.title(title)}
      action={words.button}
      look="danger"
      onClose={onClose}
      onAction={retire}
    >
      <p>{words.body}</p>
    </ActionDialog>
  );
}
