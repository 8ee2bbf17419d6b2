import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { healthOf } from '../../lib/panel-model/page-state';
import { Banner } from '../controls/Banner';

/** Says so when a page can be read only in part. */
export function PartlyReadable({ model }: { model: PanelModel }) {
  const page = model.page.state.value;
  if (page.kind !== 'reading' || healthOf(page) !== 'part') return null;
  return <Banner state="confirm">{messages.panel.page.partlyReadable(page.read, page.candidates)}</Banner>;
}
