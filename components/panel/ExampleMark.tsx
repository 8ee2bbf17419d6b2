import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import './ExampleMark.css';

/** Says that example data is loaded, and removes it with one click. */
export function ExampleMark({ model }: { model: PanelModel }) {
  if (!model.library.hasExample.value) return null;
  return (
    <aside class="example-mark small" title={messages.panel.setup.tryExampleExplain}>
      <Icon name="note" />
      <span class="example-mark__words">{messages.panel.status.example}</span>
      <Button
        look="quiet"
        disabled={model.setup.isBusy.value}
        onClick={() => void model.setup.removeExample()}
      >
        {messages.panel.status.removeExample}
      </Button>
    </aside>
  );
}
