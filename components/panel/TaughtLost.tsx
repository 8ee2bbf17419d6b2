import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Banner } from '../controls/Banner';
import { TeachButton } from './TeachButton';

/** Says so when what was taught does not read the page any more. */
export function TaughtLost({ model }: { model: PanelModel }) {
  const page = model.page.state.value;
  if (page.kind !== 'reading' || !model.teaching.isLost.value) return null;
  return (
    <Banner state="confirm" actions={<TeachButton model={model} />}>
      {messages.panel.teach.lost(page.site)}
    </Banner>
  );
}
