import type { ComponentChildren } from 'preact';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';

interface ActionDialogProps {
  readonly title: string;
  /** What the button says that goes on; "Cancel" stands beside it. */
  readonly action: string;
  readonly look?: 'main' | 'danger';
  readonly children: ComponentChildren;
  readonly onClose: () => void;
  readonly onAction: () => Promise<unknown>;
}

/** Asks before one thing is done; closing it is up to what is done. */
export function ActionDialog({
  title,
  action,
  look = 'main',
  children,
  onClose,
  onAction,
}: ActionDialogProps) {
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{messages.desk.cancel}</Button>
          <Button look={look} onClick={() => void onAction()}>
            {action}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
