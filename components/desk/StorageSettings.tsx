import type { SettingsModel } from '../../lib/desk-model/settings-model';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { formatBytes } from './format-bytes';

const words = messages.desk.settings.storage;

/** How much room the data takes, and whether the browser keeps it. */
export function StorageSettings({ settings }: { settings: SettingsModel }) {
  const storage = settings.storage.value;
  if (!storage) return <p class="quiet">{messages.desk.loading}</p>;
  const { used, quota, persisted } = storage;
  return (
    <>
      <p>
        {used === null || quota === null ? words.unknown : words.used(formatBytes(used), formatBytes(quota))}
      </p>
      <p>{persisted ? words.persisted : words.notPersisted}</p>
      {!persisted && <Button onClick={() => void settings.persist()}>{words.persist}</Button>}
    </>
  );
}
