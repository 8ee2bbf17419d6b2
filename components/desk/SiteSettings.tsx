import type { SettingsModel } from '../../lib/desk-model/settings-model';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { LoadState } from './LoadState';

const words = messages.desk.settings.sites;

/** The sites that may be read without a press on the button; each permission can be taken back. */
export function SiteSettings({ settings }: { settings: SettingsModel }) {
  return (
    <LoadState of={settings.allowedSites.value} lines={2} onTryAgain={() => location.reload()}>
      {(patterns) =>
        patterns.length === 0 ? (
          <p class="quiet">{words.none}</p>
        ) : (
          <ul class="settings__list">
            {patterns.map((pattern) => (
              <li key={pattern} class="settings__item">
                <span class="user-text">{pattern}</span>
                <Button aria-label={words.remove(pattern)} onClick={() => void settings.forbidSite(pattern)}>
                  {words.removeButton}
                </Button>
              </li>
            ))}
          </ul>
        )
      }
    </LoadState>
  );
}
