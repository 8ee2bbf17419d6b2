import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import './HelpDialog.css';

const words = messages.panel.keys;

/** The keys of the panel; `shortcut` is the browser's own that opens it. */
export function HelpDialog({ shortcut, onClose }: { shortcut: string | null; onClose: () => void }) {
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{messages.panel.close}</Button>}
    >
      <p class="quiet">{words.explain}</p>
      <dl class="help-keys">
        {words.list.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      {shortcut && (
        <p class="quiet">
          {words.shortcut} <kbd>{shortcut}</kbd>
        </p>
      )}
    </Dialog>
  );
}
