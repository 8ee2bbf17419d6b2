import { useState } from 'preact/hooks';
import type { PacksModel } from '../../lib/desk-model/packs-model';
import { messages } from '../../lib/messages';
import { LEAST_PASSPHRASE } from '../../lib/services/pack-key';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { TextField } from '../controls/TextField';
import { ActionDialog } from './ActionDialog';

const words = messages.desk.packs;

/** Asks for a passphrase, hands over the key file, and shows the public key that others enrol. */
export function MakeKeyDialog({ packs, onClose }: { packs: PacksModel; onClose: () => void }) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [publicKey, setPublicKey] = useState<string | null>(null);
  const make = async () => {
    if (passphrase !== again) {
      setRefusal(words.passphraseDiffers);
      return;
    }
    const made = await packs.makeKey(passphrase);
    if (made.ok) setPublicKey(made.value.publicKey);
    else setRefusal(made.problem.sentence);
  };
  if (publicKey !== null) {
    return (
      <Dialog
        title={words.makeKeyTitle}
        onClose={onClose}
        actions={<Button onClick={onClose}>{words.done}</Button>}
      >
        <p>{words.keyReady}</p>
        <p>
          <code class="pack-keys__key">{publicKey}</code>
        </p>
      </Dialog>
    );
  }
  return (
    <ActionDialog title={words.makeKeyTitle} action={words.makeKey} onClose={onClose} onAction={make}>
      <p>{words.makeKeyBody}</p>
      <TextField
        type="password"
        label={words.passphrase}
        hint={words.passphraseHint(LEAST_PASSPHRASE)}
        value={passphrase}
        onInput={setPassphrase}
      />
      <TextField
        type="password"
        label={words.passphraseAgain}
        value={again}
        error={refusal}
        onInput={setAgain}
        onEnter={() => void make()}
      />
    </ActionDialog>
  );
}
