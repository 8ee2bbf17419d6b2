import { useState } from 'preact/hooks';
import type { PacksModel } from '../../lib/desk-model/packs-model';
import { messages } from '../../lib/messages';
import { Banner } from '../controls/Banner';
import { startOfDay } from '../controls/format-time';
import { TextField } from '../controls/TextField';
import { ActionDialog } from './ActionDialog';
import { FileButton } from './FileButton';

const words = messages.desk.packs;

interface SignPackDialogProps {
  readonly packs: PacksModel;
  readonly nowMs: number;
  readonly onClose: () => void;
}

/** Signs everything that is approved: whose it is, until when, and the key with its passphrase. */
export function SignPackDialog({ packs, nowMs, onClose }: SignPackDialogProps) {
  const [team, setTeam] = useState('');
  const [day, setDay] = useState('');
  const [keyFile, setKeyFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const expiresAt = startOfDay(day);
  const isPast = expiresAt === null || expiresAt <= nowMs;
  const sign = async () => {
    setChecked(true);
    if (expiresAt === null || isPast || keyFile === null) return;
    const signed = await packs.sign(keyFile, { passphrase, team, expiresAt });
    if (signed.ok) onClose();
    else setRefusal(signed.problem.sentence);
  };
  return (
    <ActionDialog title={words.signTitle} action={words.signButton} onClose={onClose} onAction={sign}>
      <p>{words.signBody}</p>
      {refusal !== null && (
        <Banner state="stop" urgent>
          {refusal}
        </Banner>
      )}
      <TextField label={words.team} placeholder="Harbor & Finch" value={team} onInput={setTeam} />
      <TextField
        type="date"
        label={words.expires}
        hint={words.expiresHint}
        value={day}
        error={isChecked && isPast ? words.expiresMissing : null}
        onInput={setDay}
      />
      <div class="settings__line">
        <FileButton accept=".json,application/json" onFile={setKeyFile}>
          {words.chooseKeyFile}
        </FileButton>
        <span class={keyFile === null && isChecked ? 'pack-keys__missing' : 'quiet user-text'} dir="auto">
          {keyFile?.name ?? (isChecked ? words.keyFileMissing : '')}
        </span>
      </div>
      <TextField
        type="password"
        label={words.passphrase}
        value={passphrase}
        onInput={setPassphrase}
        onEnter={() => void sign()}
      />
    </ActionDialog>
  );
}
