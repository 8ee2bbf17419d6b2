import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';

const words = messages.panel.embeds;

/** Comment sections of other hosts on this page: each is read with the permission for its own host. */
export function EmbedOffers({ model }: { model: PanelModel }) {
  return (
    <>
      {model.page.embedded.offers.value.map((embed) => (
        <Banner
          key={embed.host}
          state="note"
          actions={<Button onClick={() => model.access.allowEmbed(embed)}>{words.read(embed.name)}</Button>}
        >
          {words.explain(embed.host)}
        </Banner>
      ))}
    </>
  );
}
