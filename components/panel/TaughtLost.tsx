import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Banner } from '../controls/Banner';
import { TeachButton } from './TeachButton';

/** Says so when what was taught does not read the page any more. */
export function TaughtLost({ model }: { model: PanelModel }) {
  const page = model.page.state.value;
  if (page.kind !== 'reading' || !model.teaching.isLost.value) return null;
  const { lost, neither } = messages.panel.teach;
  // A page without posts, like a forum's front page, is no reason for an alarm.
  if (page.candidates === 0) return <Banner state="note">{neither(page.site)}</Banner>;
  return (
    <Banner state="confirm" actions={<TeachButton model={model} />}>
      {lost(page.site)}
    </Banner>
  );
}
