import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';

/** A signed pack was refused, or the one in use has ended: said until a good one comes. */
export function PackWarning({ model }: { model: PanelModel }) {
  const sentence = model.packWarning.value;
  if (sentence === null) return null;
  return (
    <Banner state="stop" actions={<Button onClick={model.openDesk}>{messages.panel.packs.open}</Button>}>
      {sentence}
    </Banner>
  );
}
