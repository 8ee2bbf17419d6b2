import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';
import { UserText } from '../controls/UserText';

/** What has just happened, until it is closed. */
export function Notices({ model }: { model: PanelModel }) {
  const { notices } = model;
  return (
    <>
      {notices.list.value.map(({ id, state, sentence, text, action }) => (
        <Banner
          key={id}
          state={state}
          urgent={state === 'stop'}
          onClose={() => notices.close(id)}
          actions={
            (action || text !== undefined) && (
              <>
                {action && (
                  <Button
                    onClick={() => {
                      action.run();
                      notices.close(id);
                    }}
                  >
                    {action.label}
                  </Button>
                )}
                {text !== undefined && (
                  <Button icon="copy" onClick={() => void model.copy(text)}>
                    {messages.panel.copy}
                  </Button>
                )}
              </>
            )
          }
        >
          {sentence}
          {text !== undefined && <UserText text={text} lines={3} />}
        </Banner>
      ))}
    </>
  );
}
