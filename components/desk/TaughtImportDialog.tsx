import { newSites, type TaughtModel } from '../../lib/desk-model/taught-model';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';

const words = messages.desk.settings.taught;

/** What a file of taught sites would do, site by site, and the button that does it. */
export function TaughtImportDialog({ taught }: { taught: TaughtModel }) {
  const preview = taught.preview.value;
  if (preview === null) return null;
  const count = newSites(preview).length;
  return (
    <Dialog
      title={words.importTitle}
      onClose={taught.dropImport}
      actions={
        <>
          <Button onClick={taught.dropImport}>{messages.desk.cancel}</Button>
          {count > 0 && (
            <Button look="main" onClick={() => void taught.takeImport()}>
              {words.take(count)}
            </Button>
          )}
        </>
      }
    >
      <p class="quiet small user-text" dir="auto">
        {preview.fileName}
      </p>
      {count === 0 && <p>{words.nothing}</p>}
      <ul class="settings__list">
        {preview.sites.map(({ host, state, reason }) => (
          <li key={host} class="settings__item">
            <span class="user-text" dir="auto">
              {host}
            </span>
            <span class={state === 'refused' ? 'user-text' : 'quiet'}>
              {words.states[state]}
              {reason !== null && `: ${reason}`}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
