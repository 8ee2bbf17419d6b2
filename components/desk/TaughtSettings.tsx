import type { TaughtModel } from '../../lib/desk-model/taught-model';
import type { Settings } from '../../lib/domain/settings';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { FileButton } from './FileButton';
import { TaughtImportDialog } from './TaughtImportDialog';

const words = messages.desk.settings.taught;

interface TaughtSettingsProps {
  readonly sites: Settings['taughtSites'];
  readonly taught: TaughtModel;
}

/** The communities that somebody taught: list, export, import, forget. */
export function TaughtSettings({ sites, taught }: TaughtSettingsProps) {
  const hosts = Object.keys(sites).toSorted();
  return (
    <>
      {hosts.length === 0 ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <ul class="settings__list">
          {hosts.map((host) => (
            <li key={host} class="settings__item">
              <span>
                <span class="user-text">{host}</span>{' '}
                <span class="quiet small">{words.parts(Object.keys(sites[host] ?? {}).join(', '))}</span>
              </span>
              <Button aria-label={words.forget(host)} onClick={() => void taught.forget(host)}>
                {words.forgetButton}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div class="settings__line">
        <Button icon="download" disabled={hosts.length === 0} onClick={() => taught.exportAll(sites)}>
          {words.export}
        </Button>
        <FileButton accept=".json,application/json" onFile={(file) => void taught.readFile(file, sites)}>
          {words.import}
        </FileButton>
      </div>
      <TaughtImportDialog taught={taught} />
    </>
  );
}
