import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Button } from '../controls/Button';

const words = messages.panel.teach;

/** Begins teaching, where the page can be taught. */
export function TeachButton({ model, onStart }: { model: PanelModel; onStart?: () => void }) {
  const page = model.page.state.value;
  if (!model.teaching.canTeach.value || page.kind !== 'reading') return null;
  const isTaught = model.setup.settings.value?.taughtSites[page.site] !== undefined;
  const start = () => {
    onStart?.();
    void model.teaching.start();
  };
  return <Button onClick={start}>{isTaught ? words.again : words.button}</Button>;
}
