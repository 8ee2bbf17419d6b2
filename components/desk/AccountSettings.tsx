import { useState } from 'preact/hooks';
import type { SettingsModel } from '../../lib/desk-model/settings-model';
import { siteName } from '../../lib/desk-model/site-name';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { TextField } from '../controls/TextField';

const words = messages.desk.settings.accounts;

interface AccountSettingsProps {
  /** Handle by site. */
  readonly accounts: Readonly<Record<string, string>>;
  readonly settings: SettingsModel;
}

/** The account a person posts as on each network. */
export function AccountSettings({ accounts, settings }: AccountSettingsProps) {
  const entries = Object.entries(accounts).toSorted(([a], [b]) => a.localeCompare(b));
  return (
    <>
      {entries.length === 0 && <p class="quiet">{words.none}</p>}
      <ul class="settings__list">
        {entries.map(([site, handle]) => (
          <li key={site} class="settings__item">
            <span>
              <span class="user-text strong" dir="auto">
                @{handle}
              </span>{' '}
              <span class="quiet user-text">{siteName(site)}</span>
            </span>
            <Button
              aria-label={words.remove(siteName(site))}
              onClick={() => void settings.removeAccount(site)}
            >
              {messages.desk.settings.brands.remove}
            </Button>
          </li>
        ))}
      </ul>
      <NewAccount onSave={settings.saveAccount} />
    </>
  );
}

function NewAccount({ onSave }: { onSave: (site: string, handle: string) => Promise<boolean> }) {
  const [site, setSite] = useState('');
  const [handle, setHandle] = useState('');
  const [isChecked, setChecked] = useState(false);
  const isMissing = site.trim() === '' || handle.trim().replace(/^@/, '') === '';
  const save = async () => {
    setChecked(true);
    if (isMissing || !(await onSave(site.trim().toLowerCase(), handle))) return;
    setSite('');
    setHandle('');
    setChecked(false);
  };
  return (
    <div class="settings__line">
      <TextField
        label={words.network}
        placeholder="x"
        value={site}
        error={isChecked && isMissing ? words.missing : null}
        onInput={setSite}
        onEnter={() => void save()}
      />
      <TextField
        label={words.handle}
        placeholder="@harborfinch_help"
        value={handle}
        onInput={setHandle}
        onEnter={() => void save()}
      />
      <Button onClick={() => void save()}>{words.add}</Button>
    </div>
  );
}
