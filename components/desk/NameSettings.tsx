import { useState } from 'preact/hooks';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { TextField } from '../controls/TextField';

const words = messages.desk.settings;

interface NameSettingsProps {
  readonly name: string;
  readonly onSave: (name: string) => Promise<boolean>;
}

/** The name that stands in the log. */
export function NameSettings({ name, onSave }: NameSettingsProps) {
  const [typed, setTyped] = useState(name);
  const [isChecked, setChecked] = useState(false);
  const isMissing = typed.trim() === '';
  const save = () => {
    setChecked(true);
    if (!isMissing) void onSave(typed);
  };
  return (
    <>
      <div class="settings__line">
        <TextField
          label={words.you.name}
          value={typed}
          error={isChecked && isMissing ? words.you.missing : null}
          onInput={setTyped}
          onEnter={save}
        />
        <Button disabled={typed.trim() === name} onClick={save}>
          {words.save}
        </Button>
      </div>
      <p class="quiet small">{words.you.hint}</p>
    </>
  );
}
