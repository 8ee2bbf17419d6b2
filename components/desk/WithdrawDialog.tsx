import { useState } from 'preact/hooks';
import { messages } from '../../lib/messages';
import { TextArea } from '../controls/TextArea';
import { ActionDialog } from './ActionDialog';

const words = messages.desk.log.withdraw;

interface WithdrawDialogProps {
  readonly onClose: () => void;
  /** Gives whether it was withdrawn. */
  readonly onWithdraw: (reason: string) => Promise<boolean>;
}

/** Asks why an entry is taken back; without a reason it is not. */
export function WithdrawDialog({ onClose, onWithdraw }: WithdrawDialogProps) {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const withdraw = async () => {
    const given = reason.trim();
    if (given === '') return setMissing(true);
    await onWithdraw(given);
    return onClose();
  };
  return (
    <ActionDialog
      title={words.title}
      action={words.button}
      look="danger"
      onClose={onClose}
      onAction={withdraw}
    >
      <p>{words.body}</p>
      <TextArea
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        lines={2}
        error={isMissing && reason.trim() === '' ? words.reasonMissing : null}
        onInput={setReason}
      />
    </ActionDialog>
  );
}
